import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  map: { ja: '曲面の上の競走', en: 'The race on the surface' },
  charts: { ja: '高さと損失の推移', en: 'Heights and losses' },
  heights: { ja: '底からの高さ（10⁻⁶ 未満は 10⁻⁶ に描く）', en: 'Height above the bottom (10⁻⁶ at least)' },
  losses: { ja: 'ネットワークの損失', en: 'Loss of the network' },
  networks: { ja: '同じネットワークの競走', en: 'The race on the network' },
  networksHelp: {
    ja: '2-12-12-1 のネットワーク七つ。最初の重みもミニバッチも同じです。背景は、橙の丸である確率（橙）と青のばつである確率（青）です。',
    en: 'Seven networks 2-12-12-1 with the same first weights and mini-batches. Behind the points is what they say: orange for the discs, blue for the crosses.',
  },
  rules: { ja: '更新式と、いまのモーメント', en: 'Update rules, and their moments now' },
  start: { ja: '出発点', en: 'Start' },
  bottom: { ja: 'いちばん低い所', en: 'Lowest place' },
  startOf: { ja: '出発点の位置', en: 'Where the race starts' },
  hint: {
    ja: '図をクリック（タップ）すると、そこが出発点になります。',
    en: 'Click or tap the map to start the race there.',
  },
  keys: {
    ja: '矢印キーで出発点を移動します（Shift で大きく）。',
    en: 'Arrow keys move the start (Shift: farther).',
  },
  waiting: {
    ja: '学習を始めると、ここに七本の曲線が伸びます。',
    en: 'Seven curves will grow here once training begins.',
  },
  nothing: { ja: '何も覚えない', en: 'remembers nothing' },
  loss: { ja: '損失', en: 'loss' },
} as const satisfies Record<string, Text>
