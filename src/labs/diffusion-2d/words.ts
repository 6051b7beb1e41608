import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  forward: { ja: '往路：データをノイズに溶かす', en: 'Forward: data dissolve in noise' },
  back: { ja: '復路：ノイズからサンプルを作る', en: 'Back: samples made from noise' },
  level: { ja: 'ノイズの段階 t', en: 'Noise level t' },
  levelProblem: { ja: '0 から 100 までの整数を入れてください。', en: 'Enter a whole number from 0 to 100.' },
  progress: { ja: '復路の進み具合', en: 'Along the way back' },
  progressProblem: { ja: '0 から 100 までの数を入れてください。', en: 'Enter a number from 0 to 100.' },
  signal: { ja: '信号', en: 'signal' },
  noise: { ja: 'ノイズ', en: 'noise' },
  arrows: { ja: '矢印（スコア）', en: 'Arrows: the score' },
  none: { ja: 'なし', en: 'None' },
  learned: { ja: '学習したスコア', en: 'As learned' },
  true: { ja: '正しいスコア（式から）', en: 'True, by formula' },
  draw: { ja: '点を描く', en: 'Draw points' },
  off: { ja: '描かない（動かす）', en: 'Off (drag instead)' },
  on: { ja: '筆で描く', en: 'With a brush' },
  fresh: { ja: '白紙から描く', en: 'Start from nothing' },
  dataDot: { ja: 'データ x₀', en: 'Data x₀' },
  noisedDot: { ja: 'ノイズを加えた点 x_t', en: 'Noised points x_t' },
  densityKey: { ja: 'x_t の密度', en: 'Density of x_t' },
  sampleDot: { ja: '粒子', en: 'Particles' },
  trail: { ja: '48 個の粒子の軌跡', en: 'Trails of 48 particles' },
  play: { ja: '再生', en: 'Play' },
  stop: { ja: '止める', en: 'Stop' },
  still: {
    ja: '動きを減らす設定なので、再生の代わりにスライダーで動かします。',
    en: 'You asked for less motion: move the slider instead.',
  },
  hint: {
    ja: 'データの点はドラッグで動かせ、ダブルクリックで増やせます。',
    en: 'Drag a data point; double-click to add one.',
  },
  keys: {
    ja: '矢印キーで動かす、PageUp と PageDown で隣の点へ、Enter で追加、Delete で削除。',
    en: 'Arrow keys move the point, Page Up and Page Down go to the next, Enter adds, Delete removes.',
  },
  dataToData: { ja: 'データどうし', en: 'data' },
  clouds: { ja: '山', en: 'clouds' },
  measuredAt: { ja: 'ステップ', en: 'step' },
  compare: { ja: 'サンプリングの方法を比べる', en: 'Compare the samplers' },
  comparing: { ja: '計算しています…', en: 'Sampling…' },
  compareHint: {
    ja: '今の重みと同じ初期ノイズで、方法とステップ数だけを変えます。表の数は、データとの距離 D です。',
    en: 'The weights as they are and the same starting noise; only method and steps differ. Cells are D, the distance to the data.',
  },
  stepsHead: { ja: 'ステップ数 S', en: 'Steps S' },
  rescaled: {
    ja: '点の範囲が広いので、ネットワークには −2 から 2 に縮めて見せています。距離 D もその単位です。',
    en: 'These points reach far, so the network sees them brought to −2 … 2; the distance D is in those units.',
  },
  few: {
    ja: '点がこれだけ少ないと、モデルはその点を覚えるだけです。サンプルは元の点に集まります。',
    en: 'From so few points the model learns them by heart: the samples gather on them.',
  },
  noClouds: {
    ja: '正しいスコアが式で分かるのは、山でできた分布だけです。',
    en: 'The true score is known by formula only where the data are clouds.',
  },
  lost: { ja: '重みが数でなくなりました', en: 'The weights are no longer numbers' },
  table: { ja: '粒子の座標', en: 'Places of the particles' },
  particle: { ja: '粒子', en: 'Particle' },
  start: { ja: '出発点 x_T', en: 'Start x_T' },
  end: { ja: '到着点 x₀', en: 'Arrival x₀' },
} as const satisfies Record<string, Text>

/** The picture of the way out, in a sentence. */
export function forwardWords(count: number, level: number, signal: number): Text {
  const share = Math.round(100 * signal)
  return {
    ja: `${count} 個の点を、段階 t = ${level} までノイズに溶かしたところ。元の位置の ${share} % が残っている。`,
    en: `${count} points dissolved in noise up to level t = ${level}: ${share} % of their places is left.`,
  }
}

/** The picture of the way back, in a sentence. */
export function backWords({
  count,
  level,
  distance,
}: {
  count: number
  level: number
  distance: string
}): Text {
  return {
    ja: `${count} 個の粒子が、ノイズから段階 t = ${Math.round(level)} まで戻ったところ。着いたときのデータとの距離は ${distance}。`,
    en: `${count} particles on their way back from noise, at level t = ${Math.round(level)}; where they arrive, their distance to the data is ${distance}.`,
  }
}
