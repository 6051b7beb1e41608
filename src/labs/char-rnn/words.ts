import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  names: { ja: 'いま綴る名前', en: 'Names it spells now' },
  copied: {
    ja: '枠のある名前は、学習したリストにあるものです。',
    en: 'Framed names are copies from the list.',
  },
  fresh: { ja: '枠のない名前は、リストにありません。', en: 'The others are not in it.' },
  nothing: { ja: '（すぐに終わった）', en: '(ended at once)' },
  next: { ja: '次の文字の予想', en: 'What it expects next' },
  nextHint: {
    ja: '各列は、その文字まで読んだときの予想を、確率の高い順に五つ。太い枠が実際の次の文字です。',
    en: 'Each column: the five likeliest characters once it has read so far. A thick frame marks the one that came.',
  },
  read: { ja: '読んだ文字', en: 'Read so far' },
  rank: { ja: '順位', en: 'Rank' },
  begin: { ja: '始', en: 'start' },
  end: { ja: '終', en: 'end' },
  state: { ja: '隠れ状態とゲート', en: 'Hidden state and gates' },
  unit: { ja: '文字に色を付けるユニット', en: 'Unit that colours the text' },
  unitHint: {
    ja: '文字の色は、その文字を読んだ直後の、選んだユニットの値です。下の図では、縦にユニット、横に文字が並びます。',
    en: 'A character has the colour of the chosen unit just after it was read. Below, units run down and characters across.',
  },
  zeroToOne: { ja: 'ゲート：0 から 1', en: 'Gates: 0 to 1' },
  minusToPlus: { ja: '状態：−m から m', en: 'States: −m to m' },
  heldOut: { ja: '学習に使っていない名前', en: 'not learned from' },
  probability: { ja: '実際の次の文字の確率', en: 'Probability of what came' },
} as const satisfies Record<string, Text>

/** What each symbol of a cell stands for. */
export const symbolWords: Readonly<Record<string, Text>> = {
  f: { ja: '忘却ゲート f', en: 'Forget gate f' },
  i: { ja: '入力ゲート i', en: 'Input gate i' },
  o: { ja: '出力ゲート o', en: 'Output gate o' },
  g: { ja: '候補 g', en: 'Candidate g' },
  c: { ja: 'セル状態 c', en: 'Cell state c' },
  h: { ja: '隠れ状態 h', en: 'Hidden state h' },
  r: { ja: 'リセットゲート r', en: 'Reset gate r' },
  z: { ja: '更新ゲート z', en: 'Update gate z' },
  n: { ja: '候補 n', en: 'Candidate n' },
}

/** How many names there are to learn from and to be judged on; a short list spares none. */
export function countWords({ train, heldOut }: { readonly train: number; readonly heldOut: number }): Text {
  return {
    ja: `学習 ${train} 個、取り分け ${heldOut} 個`,
    en: `${train} learned from, ${heldOut} held out`,
  }
}

/** Says of a list too short to hold names out that it is judged on what it has learned. */
export const tooShort: Text = {
  ja: '名前が 6 個より少ないので、取り分けずに、学習した名前そのもので測っています。',
  en: 'With fewer than 6 names none are held out: it is judged on the names that it has learned.',
}

/** Names characters that the list does not have; null where there are none. */
export function unknownWords(signs: readonly string[]): Text | null {
  if (signs.length === 0) return null
  const listed = signs.slice(0, 8).join(' ')
  return {
    ja: `リストにない文字があります：${listed}。ネットワークには、何も見えていません。`,
    en: `The list has no ${listed}: the network sees nothing there.`,
  }
}
