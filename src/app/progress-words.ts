import type { Text } from '#/base/language.ts'
import type { ProgressProblem } from './progress-format.ts'

/** The words of the page with the record of what a reader has done. */
export const progressWords = {
  none: {
    ja: 'まだ記録はありません。章を読みはじめると、ここに残ります。',
    en: 'Nothing yet. Once you begin a chapter, it appears here.',
  },
  chapter: { ja: '章', en: 'Chapter' },
  reading: { ja: '読書', en: 'Reading' },
  predictions: { ja: '予想の的中', en: 'Predictions right' },
  quizzes: { ja: 'クイズの正解', en: 'Quizzes solved' },
  challenges: { ja: '達成した挑戦', en: 'Challenges met' },
  export: { ja: '書き出す', en: 'Export' },
  import: { ja: '読み込む', en: 'Import' },
  clear: { ja: '消去', en: 'Clear' },
  clearTitle: { ja: '記録を消去しますか', en: 'Clear the record?' },
  clearText: {
    ja: '読んだ章、予想、クイズ、挑戦の記録をすべて消去します。元に戻すことはできません。残しておきたいときは、先に書き出してください。',
    en: 'Every chapter read, prediction, quiz and challenge is removed. This cannot be undone; to keep a copy, export it first.',
  },
  clearAll: { ja: 'すべて消去する', en: 'Clear everything' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  cleared: { ja: '記録を消去しました。', en: 'The record has been cleared.' },
  imported: {
    ja: '記録を読み込みました。同じ項目は新しいほうを残しています。',
    en: 'The record has been read in. Where both had an entry, the newer one was kept.',
  },
  skipped: {
    ja: 'ただし、意味の分からない項目は読み飛ばしました：',
    en: 'Entries that made no sense were skipped: ',
  },
  locked: {
    ja: 'このブラウザには、本の新しい版の記録があります。上書きしないよう、いまのページの記録は閉じるまでの間だけ残ります。再読み込みしてください。',
    en: 'This browser holds a record of a newer version of the book. So as not to overwrite it, what you do now is kept only until you close the page. Please reload.',
  },
} satisfies Record<string, Text>

/** Why a text could not be read, for the one who chose it. */
export const problems: Readonly<Record<ProgressProblem, Text>> = {
  newer: {
    ja: 'この記録は、本の新しい版で書き出されたものです。ページを再読み込みして新しい版にしてから、もう一度お試しください。いまの記録はそのまま残っています。',
    en: 'This file was written by a newer version of the book. Reload the page to get that version, then try again. Your present record is untouched.',
  },
  truncated: {
    ja: 'この記録は途中で切れています。ファイルを書き出し直すか、コピーし直してください。いまの記録はそのまま残っています。',
    en: 'This file breaks off part-way. Export or copy it again. Your present record is untouched.',
  },
  foreign: {
    ja: 'この本の学習の記録ではありません。「書き出す」で保存した JSON ファイルを選んでください。いまの記録はそのまま残っています。',
    en: 'This is not a record of this book. Choose a JSON file saved with Export. Your present record is untouched.',
  },
}
