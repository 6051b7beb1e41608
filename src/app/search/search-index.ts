import type { Language } from '#/base/language.ts'
import { type OpenBook, openBook } from '#/chapters/find-in-book.ts'

type Index = Readonly<Record<string, () => Promise<string>>>

const indexes: Readonly<Record<Language, Index>> = {
  ja: import.meta.glob<string>('/content/glossary.yaml', { query: '?search=ja', import: 'default' }),
  en: import.meta.glob<string>('/content/glossary.yaml', { query: '?search=en', import: 'default' }),
}

/** Fetches and opens the search index of a language. */
export async function openIndex(language: Language): Promise<OpenBook> {
  const [load] = Object.values(indexes[language])
  if (!load) throw new Error(`no search index in ${language}`)
  return await openBook(await load())
}
