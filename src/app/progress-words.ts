import type { Text } from '#/base/language.ts'

/** The words of the record of what a reader has done. */
export const progressWords = {
  title: { ja: '学習の記録', en: 'Your record' },
  lead: {
    ja: '読んだ章、予想、クイズ、挑戦の記録です。このブラウザの中だけにあり、どこにも送られません。',
    en: 'The chapters you have read, your predictions, quizzes and challenges. It is kept in this browser and sent nowhere.',
  },
  none: {
    ja: 'まだ記録はありません。章を読みはじめると、ここに残ります。',
    en: 'Nothing yet. Once you begin a chapter, it appears here.',
  },
  chapter: { ja: '章', en: 'Chapter' },
  reading: { ja: '読書', en: 'Reading' },
  predictions: { ja: '予想の的中', en: 'Predictions right' },
  quizzes: { ja: 'クイズの正解', en: 'Quizzes solved' },
  challenges: { ja: '達成した挑戦', en: 'Challenges met' },
  unread: { ja: '未読', en: 'Unread' },
  started: { ja: '読書中', en: 'Started' },
  finished: { ja: '読了', en: 'Read' },
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
