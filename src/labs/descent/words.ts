import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  map: { ja: '等高線の地図', en: 'Contour map' },
  relief: { ja: '立体図', en: 'Relief' },
  height: { ja: '高さ f', en: 'Height f' },
  start: { ja: '出発点', en: 'Start' },
  ball: { ja: '球（番号つき）', en: 'Ball, with its number' },
  bottom: { ja: 'いちばん低い所', en: 'Lowest place' },
  downhill: { ja: '下りの向き −∇f（長いほど急）', en: 'Downhill −∇f (longer: steeper)' },
  path: { ja: '球の道筋', en: 'Path of a ball' },
  limit: { ja: '学習率の安定限界', en: 'Largest stable learning rate' },
  everywhere: { ja: 'どこでも同じ', en: 'everywhere' },
  here: { ja: '球 1 のいる所で', en: 'where ball 1 is' },
  first: { ja: '球 1', en: 'Ball 1' },
  none: { ja: 'なし', en: 'none' },
  newton: { ja: 'ニュートン法では', en: 'for Newton’s method' },
  isAbove: { ja: '学習率が安定限界を超えています', en: 'Learning rate above the stable limit' },
  outside: { ja: '図の外にいる球', en: 'Outside the picture: ball' },
  turn: { ja: '立体図を回す', en: 'Turn the relief' },
  add: { ja: '球を足す', en: 'Add a ball' },
  remove: { ja: '選んだ球を除く', en: 'Remove the chosen ball' },
  hint: {
    ja: '地図をクリック（タップ）すると、選んだ球の出発点がそこへ移ります。別の球を選ぶには、その出発点をクリックします。',
    en: 'Click or tap the map to start the chosen ball there; click another start to choose its ball.',
  },
  keys: {
    ja: '矢印キーで出発点を移動（Shift で大きく）、PageUp・PageDown で別の球へ。',
    en: 'Arrow keys move the start (Shift: farther); Page Up and Page Down go to another ball.',
  },
  numbers: { ja: '数値で見る', en: 'Show the numbers' },
  numbersOf: { ja: '球の位置と高さ', en: 'Places and heights of the balls' },
} as const satisfies Record<string, Text>

/** “Start of ball 2 of 4”. */
export function startWords(index: number, count: number): Text {
  return { ja: `球 ${index + 1} の出発点（全 ${count} 個）`, en: `Start of ball ${index + 1} of ${count}` }
}
