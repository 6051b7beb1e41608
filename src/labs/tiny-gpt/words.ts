import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  story: { ja: 'いま書いた文章', en: 'What it writes now' },
  storyHint: {
    ja: 'トークンを選ぶと、それがどこを見ているかを濃さで、下線の長さで選ばれたときの確率を示します。矢印キーでも移れます。',
    en: 'Choose a token: the shades show where it looks, the underlines how probable each token was. Arrow keys move.',
  },
  given: { ja: '与えられた', en: 'given' },
  attention: { ja: 'どこを見ているか', en: 'Where it looks' },
  attentionCaption: { ja: '縦：見る側、横：見られる側', en: 'Down: who looks. Across: at whom' },
  attentionHint: {
    ja: '行に触れるとそのトークンを、押すとそのヘッドを選びます。右上が空白なのは、先を見られないからです。',
    en: 'Touch a row for its token, press to choose the head. Nothing is above the diagonal: no one sees ahead.',
  },
  next: { ja: '次に来るもの', en: 'What may come next' },
  before: { ja: '切る前（τ = 1）', en: 'Before (τ = 1)' },
  after: { ja: '切った後', en: 'After the cut' },
  token: { ja: 'トークン', en: 'Token' },
  others: { ja: 'そのほか', en: 'All others' },
  came: { ja: '実際に来たもの', en: 'what came' },
  write: { ja: '続きを長く書かせる', en: 'Let it write on' },
  writing: { ja: '書いています…', en: 'Writing…' },
  stopped: { ja: '書けませんでした。もう一度押してください。', en: 'It could not write. Press again.' },
  tensors: { ja: 'テンソルの流れ', en: 'The tensors' },
  tensorsHint: {
    ja: '触れると、それぞれの軸の意味を示します。',
    en: 'Touch one to read what its axes mean.',
  },
  block: { ja: 'Transformer ブロック', en: 'Transformer block' },
  position: { ja: '位置', en: 'Place' },
  probability: { ja: '確率', en: 'Probability' },
  looksAt: { ja: '最もよく見る先', en: 'Looks most at' },
  best: { ja: '第一候補', en: 'First choice' },
} as const satisfies Record<string, Text>

/** “Head 2 of block 1”. */
export function headWords(layer: number, head: number): Text {
  return {
    ja: `ブロック ${layer + 1}・ヘッド ${head + 1}`,
    en: `Block ${layer + 1}, head ${head + 1}`,
  }
}

/** What a heat map shows, in a sentence. */
export function mapWords(layer: number, head: number, from: string, to: string, percent: string): Text {
  return {
    ja: `${headWords(layer, head).ja}：「${from}」は「${to}」を最もよく見ている（${percent}）`,
    en: `${headWords(layer, head).en}: “${from}” looks most at “${to}” (${percent})`,
  }
}

/** After which token the candidates come. */
export function afterWords(token: string, place: number): Text {
  return { ja: `${place + 1} 番目の「${token}」の次`, en: `After token ${place + 1}, “${token}”` }
}

/** Pieces of the prompt that the model cannot read. */
export function unknownWords(pieces: readonly string[]): Text {
  const list = pieces.slice(0, 6).map((piece) => piece.trim() || '␣')
  return {
    ja: `読んだ文章に出てこないので、飛ばしました：${list.join('、')}`,
    en: `Not in the text that was learned from, so left out: ${list.join(', ')}`,
  }
}

/** Why a text of the reader's own can teach little; null where it is long enough. */
export function shortWords(kinds: number, isMeasured: boolean): Text | null {
  if (kinds <= 2) {
    return {
      ja: 'トークンの種類が少なすぎて、当てることがほとんどありません。もう少し長い文章を入れてください。',
      en: 'With so few kinds of tokens there is hardly anything to guess. Enter a longer text.',
    }
  }
  if (isMeasured) return null
  return {
    ja: '文章が短いので、確かめるための部分を取り分けていません。丸暗記しているだけかもしれません。',
    en: 'The text is too short to hold a part back, so nothing tells learning from learning by heart.',
  }
}

/** The picture in a sentence. */
export function summaryWords(count: number, heldOut: string): Text {
  return {
    ja: `モデルが書いた ${count} 個のトークンと、それぞれの確率、見ている先。学習に使わない文章の損失は ${heldOut}。`,
    en: `The ${count} tokens that the model wrote, how probable each was and where it looks. Held-out loss ${heldOut}.`,
  }
}
