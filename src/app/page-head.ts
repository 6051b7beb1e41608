import { type Language, languages } from '#/base/language.ts'
import { glossaryWords } from './glossary/words.ts'
import type { Page } from './page.ts'
import { chapterPath, embedPath, galleryPath, glossaryPath, homePath, progressPath } from './paths.ts'
import { recordWords } from './record-words.ts'
import { words } from './words.ts'

/** What a page says of itself in its head. */
export interface PageHead {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** The same page elsewhere: its path from the site's root, by language and for a reader of neither. */
  readonly alternates: Readonly<Record<Language | 'x-default', string>> | undefined
}

/** The head of a page. `language` is that of the reader where the page has none. */
export function pageHead(page: Page, language: Language): PageHead {
  return { language, alternates: alternatesOf(page), ...describe(page, language) }
}

function describe(page: Page, language: Language): { title: string; description: string } {
  const book = words.book[language]
  switch (page.kind) {
    case 'front':
    case 'home':
      return { title: `${book} — ${words.tagline[language]}`, description: words.lead[language] }
    case 'front-labs':
    case 'labs':
      return { title: `${words.labsTitle[language]} — ${book}`, description: words.labsLead[language] }
    case 'glossary':
      return {
        title: `${glossaryWords.title[language]} — ${book}`,
        description: glossaryWords.lead[language],
      }
    case 'progress':
      return {
        title: `${recordWords.title[language]} — ${book}`,
        description: recordWords.lead[language],
      }
    case 'lab':
      return {
        title: `${words.labsTitle[language]} · ${page.slug} — ${book}`,
        description: words.labsLead[language],
      }
    case 'chapter': {
      const { title, summary } = page.chapter
      return { title: `${title[language]} — ${book}`, description: summary[language] }
    }
    case 'planned':
      return {
        title: `${page.chapter.title[language]} — ${book}`,
        description: words.plannedText[language],
      }
    case 'missing':
      return { title: `${words.notFoundTitle[language]} — ${book}`, description: words.notFound[language] }
    default:
      return page satisfies never
  }
}

function alternatesOf(page: Page): PageHead['alternates'] {
  switch (page.kind) {
    case 'front':
    case 'home':
      return { ...inEach(homePath), 'x-default': '/' }
    case 'front-labs':
    case 'labs':
      return { ...inEach(galleryPath), 'x-default': '/labs/' }
    case 'glossary': {
      const paths = inEach(glossaryPath)
      return { ...paths, 'x-default': paths[languages[0]] }
    }
    case 'progress': {
      const paths = inEach(progressPath)
      return { ...paths, 'x-default': paths[languages[0]] }
    }
    case 'lab': {
      const paths = inEach((language) => embedPath(language, page.slug))
      return { ...paths, 'x-default': paths[languages[0]] }
    }
    case 'chapter': {
      const paths = inEach((language) => chapterPath(language, page.chapter.slug))
      return { ...paths, 'x-default': paths[languages[0]] }
    }
    default:
      return undefined
  }
}

function inEach(path: (language: Language) => string): Record<Language, string> {
  return { ja: path('ja'), en: path('en') }
}
