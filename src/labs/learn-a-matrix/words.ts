import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  plane: { ja: '行列で動かした平面', en: 'The plane as the matrix moves it' },
  figurePlane: { ja: 'もとの図形', en: 'The figure as it was' },
  matrices: { ja: '行列を数で見る', en: 'The matrix in numbers' },
  learned: { ja: '学習中の行列', en: 'Learned matrix' },
  truth: { ja: '正解の行列を見る', en: 'Show the true matrix' },
  closest: { ja: '正解の行列', en: 'True matrix' },
  inverse: { ja: '逆行列', en: 'Inverse' },
  noInverse: { ja: 'なし（つぶれて元に戻せない）', en: 'none: what is flattened stays flat' },
  determinant: { ja: '行列式（面積の倍率）', en: 'Determinant' },
  rank: { ja: '階数', en: 'Rank' },
  eigenvalues: { ja: '固有値', en: 'Eigenvalues' },
  limit: { ja: '学習率の安定限界', en: 'Learning rate limit' },
  noLimit: { ja: 'なし', en: 'none' },
  isAbove: { ja: '学習率が安定限界を超えています', en: 'Learning rate above the stable limit' },
  figure: { ja: 'もとの図形', en: 'Figure' },
  carried: { ja: '行列 M で動かした図形', en: 'Figure carried by M' },
  target: { ja: '目標', en: 'Target' },
  distance: { ja: 'ずれ', en: 'Distance to the target' },
  first: { ja: 'e₁ の行き先（M の 1 列目）', en: 'Where e₁ goes (column 1 of M)' },
  second: { ja: 'e₂ の行き先（M の 2 列目）', en: 'Where e₂ goes (column 2 of M)' },
  keptLine: { ja: '固有ベクトルの線（向きが変わらない）', en: 'Eigenvector line (kept by M)' },
  showGrid: { ja: '格子', en: 'Grid' },
  showBasis: { ja: '基底ベクトル', en: 'Basis vectors' },
  showEigen: { ja: '固有ベクトル', en: 'Eigenvectors' },
  shown: { ja: '重ねて見るもの', en: 'What is drawn' },
  add: { ja: '点を追加', en: 'Add point' },
  remove: { ja: '選んだ点を削除', en: 'Remove point' },
  targetHint: {
    ja: '緑の点をドラッグすると、目標を変えられます。',
    en: 'Drag a green point to change the target.',
  },
  targetKeys: {
    ja: '矢印キーで移動（Shift で大きく）、PageUp・PageDown で左右の点へ。',
    en: 'Arrow keys move it (Shift: farther), Page Up and Page Down go to its neighbours.',
  },
  figureHint: {
    ja: '点はドラッグで移動、空いた所はダブルクリック（タップ）で追加できます。',
    en: 'Drag a point to move it; double-click or double-tap empty ground to add one.',
  },
  figureKeys: {
    ja: '矢印キーで移動（Shift で大きく）、PageUp・PageDown で左右の点へ、Enter で追加、Delete で削除。',
    en: 'Arrow keys move it (Shift: farther), Page Up and Page Down go to its neighbours, Enter adds, Delete removes.',
  },
  rows: { ja: '点の行き先', en: 'Where the points go' },
} as const satisfies Record<string, Text>

/** What is special about the data, where anything is. */
export const remarks = {
  line: {
    ja: '図形の点がすべて、原点を通る一本の直線の上にあります。線上の点の行き先しか分からないので、行列は一つに決まりません。直角な向きは、出発点の行列のまま残ります。',
    en: 'All points of the figure are on one line through the origin. Only where that line goes is known, so more than one matrix will do; at right angles to it, the matrix stays as it started.',
  },
  point: {
    ja: '図形の点がすべて原点にあります。原点はどの行列でも動かないので、何も学べません。',
    en: 'All points of the figure are at the origin, which no matrix moves: there is nothing to learn from.',
  },
  narrow: {
    ja: '図形がほぼ一直線です。直角な向きの手がかりが少なく、その向きだけ学習がとても遅くなります。',
    en: 'The figure is nearly a line. At right angles to it there is little to go by, and learning is very slow.',
  },
  impossible: {
    ja: 'この目標には、どの行列でもぴったりとは重なりません。ずれの二乗の平均がいちばん小さい行列へ向かいます。',
    en: 'No matrix carries the figure exactly onto this target. Training leads to the one with the least mean squared distance.',
  },
  flat: {
    ja: '目標は平面をつぶす行列（階数 1）です。図形は線になり、逆行列はありません。',
    en: 'The target’s matrix flattens the plane (rank 1): the figure becomes a line, and there is no inverse.',
  },
  nothing: {
    ja: '目標はすべてを原点に集める行列（階数 0）です。逆行列はありません。',
    en: 'The target’s matrix brings everything to the origin (rank 0); there is no inverse.',
  },
} as const satisfies Record<string, Text>
