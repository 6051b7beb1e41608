import type { Text } from '#/base/language.ts'

/** Characters: a thousand rows of the longest numbers stay far below. */
export const longestText = 400_000

/** What can be wrong with a table or one of its rows, in words. */
export const problem = {
  tooMany: (rows: number, most: number): Text => ({
    ja: `${count(rows)} 行あります。${count(most)} 行までにしてください。`,
    en: `There are ${count(rows)} rows; up to ${count(most)} can be used.`,
  }),
  tooFew: (rows: number, least: number): Text => ({
    ja:
      rows === 0
        ? `数値の行がありません。${least} 行以上必要です。`
        : `数値の行が ${rows} 行しかありません。${least} 行以上必要です。`,
    en:
      rows === 0
        ? `There is no row of numbers; at least ${least} are needed.`
        : `There is only ${rows} row of numbers; at least ${least} are needed.`,
  }),
  tooLong: {
    ja: '文字が多すぎます。数値の列だけにしてください。',
    en: 'The text is too long; keep only the columns of numbers.',
  },
  quote: { ja: '引用符 " が閉じていません。', en: 'A quotation mark " is not closed.' },
  tooWide: (cells: number, expected: number): Text => ({
    ja: `値が ${cells} 個あります。1 行に ${expected} 個だけにしてください。`,
    en: `There are ${cells} values; a row has ${expected}.`,
  }),
  tooNarrow: (cells: number, expected: number): Text => ({
    ja: `値が ${cells} 個しかありません。1 行に ${expected} 個必要です。`,
    en: `There is only ${cells} value; a row needs ${expected}.`,
  }),
  decimalComma: (cells: number, expected: number): Text => ({
    ja: `値が ${cells} 個あります。小数点がコンマのときは、列をセミコロンかタブで区切ってください（1 行に ${expected} 個）。`,
    en: `There are ${cells} values; a row has ${expected}. With decimal commas, divide the columns by semicolons or tabs.`,
  }),
  empty: (column: number): Text => ({ ja: `${column} 列目が空です。`, en: `Column ${column} is empty.` }),
  missing: (column: number, cell: string): Text => ({
    ja: `${column} 列目の「${short(cell)}」は使えません。数値に直すか、行を消してください。`,
    en: `Column ${column} is “${short(cell)}”, which cannot be used: make it a number or delete the row.`,
  }),
  noNumber: (column: number, cell: string): Text => ({
    ja: `${column} 列目の「${short(cell)}」を数として読めません。`,
    en: `Column ${column}: “${short(cell)}” is not a number.`,
  }),
  tooLarge: (column: number, cell: string): Text => ({
    ja: `${column} 列目の「${short(cell)}」は大きすぎます。10¹⁵ までにしてください。`,
    en: `Column ${column}: “${short(cell)}” is too large; up to 10¹⁵ can be used.`,
  }),
}

function count(value: number): string {
  return value.toLocaleString('en')
}

function short(cell: string): string {
  return cell.length > 20 ? `${cell.slice(0, 20)}…` : cell
}
