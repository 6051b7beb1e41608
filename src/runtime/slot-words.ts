import type { Text } from '#/base/language.ts'

/** The words of a lab that is not there. */
export const slotWords = {
  broken: {
    ja: 'この実験を表示できませんでした。通信が切れているのかもしれません。本文はそのまま読めます。',
    en: 'This lab could not be shown; the connection may be down. The text can be read all the same.',
  },
  retry: { ja: 'もう一度試す', en: 'Try again' },
} satisfies Record<string, Text>
