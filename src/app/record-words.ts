import type { Text } from '#/base/language.ts'

/** The words of the record that every page may need. */
export const recordWords = {
  title: { ja: '学習の記録', en: 'Your record' },
  lead: {
    ja: '読んだ章、予想、クイズ、挑戦の記録です。このブラウザの中だけにあり、どこにも送られません。',
    en: 'The chapters you have read, your predictions, quizzes and challenges. It is kept in this browser and sent nowhere.',
  },
  unread: { ja: '未読', en: 'Unread' },
  started: { ja: '読書中', en: 'Started' },
  finished: { ja: '読了', en: 'Read' },
} satisfies Record<string, Text>
