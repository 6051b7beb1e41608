import type { Text } from '#/base/language.ts'

/** The words that the compiler itself puts on the page. */
export const pageWords = {
  note: { ja: '補足', en: 'Note' },
  caution: { ja: '注意', en: 'Caution' },
  derivation: { ja: '導出', en: 'Derivation' },
  exercise: { ja: '問題', en: 'Exercise' },
  answer: { ja: '解答', en: 'Answer' },
  figure: { ja: '図', en: 'Figure' },
  term: { ja: '用語', en: 'Term' },
  check: { ja: '確かめる', en: 'check' },
  footnotes: { ja: '注', en: 'Notes' },
  back: { ja: '本文に戻る：注', en: 'Back to the text: note' },
  section: { ja: 'この節へのリンク：', en: 'Link to this section: ' },
} satisfies Record<string, Text>
