import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  scatter: { ja: '散布図と直線', en: 'Scatter plot and line' },
  surface: { ja: '損失の地形', en: 'Loss surface' },
  data: { ja: 'データの点', en: 'Data points' },
  learned: { ja: '学習中の直線', en: 'Learned line' },
  beyond: { ja: 'データの範囲外（外挿）', en: 'Beyond the data (extrapolation)' },
  best: { ja: '正規方程式の直線', en: 'Normal equation’s line' },
  residual: { ja: '残差', en: 'Residual' },
  square: { ja: '残差の二乗（面積の平均が損失 L）', en: 'Squared residual (L is the mean area)' },
  slope: { ja: '傾き w', en: 'Slope w' },
  intercept: { ja: '切片 b', en: 'Intercept b' },
  scaledSlope: { ja: '傾き w′（標準化後）', en: 'Slope w′ (standardised)' },
  scaledIntercept: { ja: '切片 b′（標準化後）', en: 'Intercept b′ (standardised)' },
  loss: { ja: '損失 L', en: 'Loss L' },
  scaledLoss: { ja: '損失 L（標準化後）', en: 'Loss L (standardised)' },
  start: { ja: '出発点', en: 'Start' },
  now: { ja: '現在地', en: 'Now' },
  lowest: { ja: '最小', en: 'Minimum' },
  floor: { ja: '谷底（どこも最小）', en: 'Valley floor (all minimal)' },
  limit: { ja: '学習率の安定限界', en: 'Largest stable learning rate' },
  isAbove: {
    ja: '学習率が安定限界を超えています',
    en: 'Learning rate above the stable limit',
  },
  noAnswer: {
    ja: 'x がすべて同じなので、最もよい直線は一つに決まりません。谷底の (w, b) はどれも同じ損失です。',
    en: 'Every x is the same, so no single line is best: all along the valley floor the loss is equal.',
  },
  isUndefined: {
    ja: 'y がすべて同じなので、R² は決まりません。',
    en: 'Every y is the same, so R² is undefined.',
  },
  add: { ja: '点を追加', en: 'Add point' },
  hint: {
    ja: '点はドラッグで移動、空いた所はダブルクリック（タップ）で追加できます。',
    en: 'Drag a point to move it; double-click or double-tap empty ground to add one.',
  },
  keys: {
    ja: '矢印キーで移動（Shift で大きく）、PageUp・PageDown で左右の点へ、Enter で追加、Delete で削除。',
    en: 'Arrow keys move it (Shift: farther), Page Up and Page Down go to its neighbours, Enter adds, Delete removes.',
  },
} as const satisfies Record<string, Text>
