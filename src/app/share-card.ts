import type { Language } from '#/base/language.ts'
import { catalogue } from '#/chapters/catalogue.ts'
import type { Page } from './page.ts'
import { partName, words } from './words.ts'

/** What the picture says that a link to a page is previewed with. */
export interface ShareCard {
  /** The picture's file, from the site's root. */
  readonly file: string
  readonly language: Language
  readonly book: string
  /** Stands above, small: the part of the book. */
  readonly above: string
  readonly title: string
  readonly text: string
}

/** The picture of a page: a chapter has its own, everything else shares that of the book. */
export function shareCard(page: Page, language: Language): ShareCard {
  const book = words.book[language]
  if (page.kind !== 'chapter') {
    const text = words.tagline[language]
    return { file: `share/${language}.png`, language, book: '', above: '', title: book, text }
  }
  const { slug, title, question, partId } = page.chapter
  const index = catalogue.findIndex((part) => part.id === partId)
  return {
    file: `share/${language}/${slug}.png`,
    language,
    book,
    above: `${partName(index, language)} · ${catalogue[index]?.title[language] ?? ''}`,
    title: title[language],
    text: question[language],
  }
}
