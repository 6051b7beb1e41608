import type { Text } from '#/base/language.ts'
import type { TableParam } from './spec.ts'

/** What the control of a table says. */
export const tableWords = {
  paste: { ja: 'CSV を貼り付け', en: 'Paste CSV' },
  regenerate: { ja: '作り直す', en: 'Regenerate' },
  back: { ja: '合成データに戻す', en: 'Back to synthetic data' },
  close: { ja: '閉じる', en: 'Close' },
  use: { ja: 'このデータを使う', en: 'Use this data' },
  choose: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  restore: { ja: '今のデータに書き直す', en: 'Fill in the present data' },
  rows: { ja: 'データ（CSV）', en: 'Data (CSV)' },
  problems: { ja: '読み取れない所があります', en: 'Some of this cannot be read' },
  stays: {
    ja: 'データはこの端末の中だけで使い、どこにも送りません。',
    en: 'The data stays on this device; nothing is sent anywhere.',
  },
  tooLarge: { ja: 'ファイルが大きすぎます（4 MB まで）。', en: 'The file is too large (up to 4 MB).' },
  unreadable: { ja: 'ファイルを開けませんでした。', en: 'The file could not be opened.' },
} as const satisfies Record<string, Text>

/** Whose rows, and how many. */
export function sourceWords(count: number, isOwn: boolean): Text {
  return isOwn
    ? { ja: `編集したデータ・${count} 件`, en: `Edited data · ${count} rows` }
    : { ja: `合成データ（架空）・${count} 件`, en: `Synthetic data (invented) · ${count} rows` }
}

/** What decides the rows of the lab's own making. */
export function seedWords(seed: number): Text {
  return { ja: `今の乱数シードは ${seed}`, en: `Present random seed: ${seed}` }
}

/** What a table must be like. */
export function formWords({ columns, minRows, maxRows }: TableParam): Text {
  return {
    ja: `1 行に ${columns.length} 個の数値（${columns.map(({ ja }) => ja).join('、')}）。${minRows}〜${maxRows} 行。区切りはコンマ、セミコロン、タブ、空白。見出しの行はあってもかまいません。`,
    en: `${columns.length} numbers a row (${columns.map(({ en }) => en).join(', ')}), ${minRows} to ${maxRows} rows, divided by commas, semicolons, tabs or spaces. A header is welcome.`,
  }
}

/** One problem in the list. */
export function rowWords(row: number, message: Text): Text {
  return { ja: `${row} 行目：${message.ja}`, en: `Line ${row}: ${message.en}` }
}

/** How many problems are not listed. */
export function moreWords(count: number): Text {
  return { ja: `ほかに ${count} 件`, en: `and ${count} more` }
}
