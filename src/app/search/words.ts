import type { Language, Text } from '#/base/language.ts'
import type { SearchEntry } from '#/chapters/search-entry.ts'

/** The words of the search dialog. */
export const searchWords = {
  field: { ja: '本の中を検索', en: 'Search the book' },
  placeholder: { ja: '言葉、読みがな、英語', en: 'A word, in English or Japanese' },
  hint: {
    ja: '章、見出し、ラボ、用語を探します。読みがなでも英語でも見つかります。',
    en: 'Finds chapters, headings, labs and terms, by their Japanese names too.',
  },
  loading: { ja: '索引を読み込んでいます…', en: 'Loading the index…' },
  failed: {
    ja: '検索の索引を読み込めませんでした。通信を確かめて、もう一度お試しください。',
    en: 'The search index could not be loaded. Check the connection and try again.',
  },
  offline: {
    ja: 'オフラインです。検索の索引がまだこの端末にないので、つながったときにもう一度お試しください。',
    en: 'You are offline, and the search index is not on this device yet. Try again once you are connected.',
  },
  again: { ja: 'もう一度', en: 'Try again' },
  cut: {
    ja: '長いので、はじめの100文字で探しました。',
    en: 'That is long: only its first 100 characters were looked for.',
  },
  results: { ja: '検索結果', en: 'Results' },
  keys: { ja: '↑↓ で選ぶ　Enter で開く　Esc で閉じる', en: '↑↓ to choose · Enter to open · Esc to close' },
} satisfies Record<string, Text>

/** What kind of thing was found. */
export const kindNames: Readonly<Record<SearchEntry['kind'], Text>> = {
  chapter: { ja: '章', en: 'chapter' },
  heading: { ja: '節', en: 'section' },
  lab: { ja: 'ラボ', en: 'lab' },
  term: { ja: '用語', en: 'term' },
}

/** Says that what was typed has nothing in it to look for. */
export function noWords(typed: string, language: Language): string {
  return {
    ja: `「${typed}」には探せる文字がありません。文字か数字で探してください。`,
    en: `There is nothing to look for in “${typed}”. Please use letters or digits.`,
  }[language]
}

/** Says that nothing was found. */
export function noneFound(words: string, language: Language): string {
  const [...letters] = words
  const shown = letters.length > 24 ? `${letters.slice(0, 24).join('')}…` : words
  return {
    ja: `「${shown}」は見つかりません。短い言葉や、ほかの言い方でお試しください。`,
    en: `Nothing found for “${shown}”. Try a shorter or a different word.`,
  }[language]
}

/** Says how many were found, and how many of them are shown. */
export function countFound(all: number, shown: number, language: Language): string {
  if (all === shown) return { ja: `${all}件`, en: all === 1 ? '1 result' : `${all} results` }[language]
  return { ja: `${all}件のうち、近い順に${shown}件`, en: `the closest ${shown} of ${all} results` }[language]
}
