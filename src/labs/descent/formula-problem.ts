import type { Text } from '#/base/language.ts'

/** What can be wrong with a typed formula. */
export const formulaProblem = {
  empty: { ja: '式を入力してください。例: x^2/20 + y^2', en: 'Type a formula, for example x^2/20 + y^2.' },
  tooLong: { ja: '式が長すぎます。', en: 'This formula is too long.' },
  tooDeep: { ja: 'かっこや符号の入れ子が深すぎます。', en: 'Brackets or signs are nested too deeply.' },
  unfinished: { ja: '式が途中で終わっています。', en: 'The formula ends too early.' },
  unopened: { ja: 'この閉じかっこに対応する開きかっこがありません。', en: 'This bracket was never opened.' },
  unclosed: { ja: 'このかっこが閉じていません。', en: 'This bracket is never closed.' },
  unexpected: (text: string): Text => ({
    ja: `ここに「${text}」は置けません。`,
    en: `“${text}” cannot stand here.`,
  }),
  missing: (text: string): Text => ({
    ja: `「${text}」の前に数か変数が必要です。`,
    en: `A number or a variable is missing before “${text}”.`,
  }),
  unknown: (text: string): Text => ({ ja: `「${text}」は使えません。`, en: `“${text}” is not understood.` }),
  noName: (text: string): Text => ({
    ja: `「${text}」という名前はありません。使えるのは x、y、pi、e と、sin、cos、tan、exp、log、sqrt、abs、tanh、sign です。`,
    en: `There is no “${text}”; known are x, y, pi, e, sin, cos, tan, exp, log, sqrt, abs, tanh and sign.`,
  }),
  noBracket: (text: string): Text => ({
    ja: `「${text}」の後にはかっこが必要です。例: ${text}(x)`,
    en: `“${text}” wants brackets: ${text}(x).`,
  }),
}
