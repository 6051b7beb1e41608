import type { Language, Text } from '#/base/language.ts'

/** The words of the export dialog. */
export const exportWords = {
  title: { ja: '書き出す', en: 'Export' },
  close: { ja: '閉じる', en: 'Close' },
  save: { ja: '保存', en: 'Save' },
  history: { ja: '学習の記録', en: 'Training history' },
  noHistory: { ja: '学習を始めると保存できます。', en: 'Can be saved once training has begun.' },
  noRows: { ja: 'データがまだありません。', en: 'There are no data yet.' },
  weights: { ja: '学習した重み', en: 'Trained weights' },
  weightsNote: {
    ja: 'safetensors 形式です。Python などで読み込めます。',
    en: 'In the safetensors format, which Python and others can load.',
  },
  weightsBusy: { ja: '重みを取り出しています…', en: 'Fetching the weights…' },
  weightsFailed: {
    ja: '重みを取り出せませんでした。もう一度学習してからお試しください。',
    en: 'The weights could not be fetched. Train again and retry.',
  },
  program: { ja: 'プログラム', en: 'Program' },
  programNote: {
    ja: 'ここで動いている TypeScript のソースです。',
    en: 'The TypeScript source that runs here.',
  },
  programFailed: { ja: 'プログラムを読み込めませんでした。', en: 'The program could not be loaded.' },
} satisfies Record<string, Text>

/** What the history's file holds. */
export function historyNote(rowCount: number, metricCount: number): Text {
  return {
    ja: `ステップごとの ${metricCount} つの指標（${rowCount} 行、CSV）`,
    en: `${metricCount} metrics by step (${rowCount} rows, CSV)`,
  }
}

/** What a table's file holds. */
export function rowsNote(rowCount: number): Text {
  return { ja: `${rowCount} 行（CSV）`, en: `${rowCount} rows (CSV)` }
}

/** What a text's file holds. */
export function lettersNote(count: number): Text {
  return { ja: `${count} 文字（テキスト）`, en: `${count} characters (plain text)` }
}

/** The name of a button that saves something. */
export function saveLabel(what: string, language: Language): string {
  return language === 'ja' ? `${what}を保存` : `Save: ${what}`
}
