import type { Language, Text } from '#/base/language.ts'

/** The words of the glossary's page. */
export const glossaryWords = {
  title: { ja: '用語集', en: 'Glossary' },
  lead: {
    ja: 'この本で学ぶ機械学習の用語を、読みの順に並べました。それぞれの用語から、説明している章へ進めます。',
    en: 'The machine learning terms of this book, each with its meaning and the chapter that explains it.',
  },
  rows: { ja: '五十音の行', en: 'Letters' },
  filter: { ja: '用語をしぼり込む', en: 'Filter the terms' },
  placeholder: { ja: '言葉、読みがな、英語', en: 'A word, in English or Japanese' },
  clear: { ja: 'すべて表示', en: 'Show all' },
} satisfies Record<string, Text>

/** How many terms are shown. */
export function termsShown(count: number, language: Language): string {
  return { ja: `${count}語`, en: count === 1 ? '1 term' : `${count} terms` }[language]
}

/** Says that no term is left. */
export function noTerm(typed: string, language: Language): string {
  const letters = [...typed.trim()]
  const shown = letters.length > 24 ? `${letters.slice(0, 24).join('')}…` : letters.join('')
  return { ja: `「${shown}」に合う用語はありません。`, en: `No term fits “${shown}”.` }[language]
}

/** The name of the link of a term to itself. */
export function linkToTerm(term: string, language: Language): string {
  return { ja: `この用語へのリンク：${term}`, en: `Link to this term: ${term}` }[language]
}
