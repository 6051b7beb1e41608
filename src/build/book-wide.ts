import type { Plugin } from 'vite'
import { isLanguage, type Language } from '#/base/language.ts'
import type { Book } from './book.ts'
import { glossaryLines } from './glossary-lines.ts'
import { searchIndex } from './search-index.ts'

const noIndex = { code: "export default ''\n", map: null, moduleType: 'js' } as const
const bookWideId = /\/content\/glossary\.yaml\?(search|terms)=([a-z]+)$/

/**
 * Makes importable what is gathered from the whole book: `/content/glossary.yaml?terms=ja` is the glossary in the
 * order of that language, `?search=ja` the index of the search, as JSON.
 */
export function bookWide(book: Book): Plugin {
  return {
    name: 'book-wide',
    enforce: 'pre',
    load: {
      filter: { id: bookWideId },
      async handler(id) {
        const [, kind, language] = bookWideId.exec(id)!
        if (!isLanguage(language)) throw new Error(`${id}: '${language}' is no language of the book`)
        // nobody searches while the pages are rendered
        if (kind === 'search' && this.environment.name === 'ssr') return noIndex
        const code = kind === 'terms' ? await terms(book, language) : await index(book, language)
        return { code: `export default ${code}\n`, map: null, moduleType: 'js' }
      },
    },
    hotUpdate: {
      handler({ file }) {
        if (!file.startsWith(`${book.root}content/`)) return
        // made anew at the next reload; no reload is forced on who writes a chapter
        const { moduleGraph } = this.environment
        for (const [id, module] of moduleGraph.idToModuleMap)
          if (bookWideId.test(id)) moduleGraph.invalidateModule(module)
      },
    },
  }
}

async function terms(book: Book, language: Language): Promise<string> {
  return `JSON.parse(${JSON.stringify(JSON.stringify(glossaryLines(await book.terms(), language)))})`
}

async function index(book: Book, language: Language): Promise<string> {
  return JSON.stringify(searchIndex(await book.searchSources(language)))
}
