import type { Text } from '#/base/language.ts'
import type { Sizes } from './sizes.ts'

/** One tensor of the model: what it is, and what its axes are. */
export interface TensorCard {
  readonly id: string
  readonly name: Text
  /** The letters of its axes, `B`, `T`, `C`, … */
  readonly axes: readonly (keyof typeof axisWords)[]
  readonly what: Text
}

/** Windows that one step learns from. */
const batch = 16

/** What each axis counts. */
export const axisWords = {
  B: { ja: '窓（同時に読む文章）', en: 'window, texts read at once' },
  T: { ja: '位置（窓の中の何番目のトークンか）', en: 'place, which token of the window' },
  S: { ja: '見られる側の位置', en: 'place that is looked at' },
  C: { ja: '成分（一つのトークンを表す数）', en: 'component, numbers that stand for a token' },
  H: { ja: 'ヘッド', en: 'head' },
  d: { ja: 'ヘッドの中の成分', en: 'component within a head' },
  F: { ja: 'MLP の中間のニューロン（4C 個）', en: 'hidden neuron of the MLP, 4C of them' },
  V: { ja: '次のトークンの候補', en: 'candidate for the next token' },
} as const satisfies Record<string, Text>

/** How long each axis is in this model. */
export function lengthsOf({
  context,
  width,
  heads,
  vocabulary,
}: Sizes): Record<keyof typeof axisWords, number> {
  return {
    ...{ B: batch, T: context, S: context, C: width, H: heads },
    ...{ d: width / heads, F: 4 * width, V: vocabulary },
  }
}

/** Before the blocks. */
export const inputs: readonly TensorCard[] = [
  {
    id: 'ids',
    name: { ja: 'トークンの番号', en: 'Token numbers' },
    axes: ['B', 'T'],
    what: { ja: '整数です。語彙の何番目かを表します。', en: 'Whole numbers: which entry of the vocabulary.' },
  },
  {
    id: 'x',
    name: { ja: '埋め込み＋位置 x', en: 'Embedding + position x' },
    axes: ['B', 'T', 'C'],
    what: {
      ja: 'トークンの行と位置の行を足したもの。ここから残差ストリームが始まります。',
      en: 'The row of the token plus the row of its place. Here the residual stream begins.',
    },
  },
]

/** Inside a block, up to the first return to the stream; q, k and v stand side by side. */
export const attending: readonly (readonly TensorCard[])[] = [
  [
    {
      id: 'norm1',
      name: { ja: '層正規化', en: 'Layer norm' },
      axes: ['B', 'T', 'C'],
      what: {
        ja: '各トークンの C 個の数を、平均 0、分散 1 に整えます。',
        en: 'The C numbers of each token are brought to mean 0 and variance 1.',
      },
    },
  ],
  (['q', 'k', 'v'] as const).map((id) => ({
    id,
    name: {
      ja: { q: 'クエリ q', k: 'キー k', v: 'バリュー v' }[id],
      en: { q: 'Query q', k: 'Key k', v: 'Value v' }[id],
    },
    axes: ['B', 'H', 'T', 'd'],
    what: {
      q: {
        ja: 'そのトークンが何を探しているか。C 個をヘッドごとに d 個に分けます。',
        en: 'What the token is looking for. The C numbers are shared out, d to each head.',
      },
      k: {
        ja: 'そのトークンが何であるか、見つけてもらうための札。',
        en: 'What the token is, to be found by.',
      },
      v: { ja: '見つけた相手に渡す中身。', en: 'What it hands to those that look at it.' },
    }[id],
  })),
  [
    {
      id: 'scores',
      name: { ja: '点数 qkᵀ/√d', en: 'Scores qkᵀ/√d' },
      axes: ['B', 'H', 'T', 'S'],
      what: {
        ja: 'すべての組の内積。先の位置（S > T）には −10⁹ を足します。',
        en: 'The dot product of every pair. To places ahead, S > T, −10⁹ is added.',
      },
    },
  ],
  [
    {
      id: 'weights',
      name: { ja: '注意の重み A', en: 'Attention A' },
      axes: ['B', 'H', 'T', 'S'],
      what: {
        ja: '点数を行ごとに softmax したもの。どの行も足すと 1。上の三角の図はこれです。',
        en: 'Softmax along each row, which then adds up to 1. The triangles above show it.',
      },
    },
  ],
  [
    {
      id: 'mixed',
      name: { ja: '混ぜた値 Av', en: 'Mixed values Av' },
      axes: ['B', 'H', 'T', 'd'],
      what: { ja: 'バリューを重み A で平均したもの。', en: 'The values, averaged with the weights A.' },
    },
  ],
  [
    {
      id: 'added1',
      name: { ja: '⊕ ストリームに足す', en: '⊕ added to the stream' },
      axes: ['B', 'T', 'C'],
      what: {
        ja: 'ヘッドをつなぎ直して行列を掛け、もとの x に足します。',
        en: 'The heads are joined again, multiplied by a matrix and added to x.',
      },
    },
  ],
]

/** The rest of a block. */
export const thinking: readonly (readonly TensorCard[])[] = [
  [
    {
      id: 'hidden',
      name: { ja: '層正規化 → MLP の中間層', en: 'Layer norm → MLP, hidden' },
      axes: ['B', 'T', 'F'],
      what: {
        ja: '各トークンを別々に、四倍の幅に広げて GELU を通します。',
        en: 'Each token by itself is widened four times and sent through GELU.',
      },
    },
  ],
  [
    {
      id: 'added2',
      name: { ja: '⊕ ストリームに足す', en: '⊕ added to the stream' },
      axes: ['B', 'T', 'C'],
      what: { ja: '幅 C に戻し、x に足します。', en: 'Brought back to width C and added to x.' },
    },
  ],
]

/** After the last block. */
export const outputs: readonly TensorCard[] = [
  {
    id: 'logits',
    name: { ja: '点数 z（ロジット）', en: 'Scores z (logits)' },
    axes: ['B', 'T', 'V'],
    what: {
      ja: '層正規化のあと行列を掛けた、次のトークンの点数。softmax で確率になります。',
      en: 'After a last layer norm, a matrix: the score of every next token. Softmax makes probabilities of it.',
    },
  },
]
