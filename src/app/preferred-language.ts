import { type Language, languages } from '#/base/language.ts'
import { recall, remember } from './storage.ts'

const key = 'language'

/**
 * The language to open the book in: the one chosen before, else the first that the reader's browser asks for,
 * else the book's first. Self-contained, because the prerendered `/` carries its source as an inline script.
 */
export function choosePreferred<T extends string>(
  known: readonly T[],
  stored: string | null,
  spoken: readonly string[],
): T {
  const wanted = [stored ?? '', ...spoken].map((tag) => tag.toLowerCase().split('-')[0])
  return (
    wanted.map((tag) => known.find((code) => code === tag)).find((code) => code !== undefined) ?? known[0]!
  )
}

/** The language to open the book in for this reader. */
export function preferredLanguage(): Language {
  return choosePreferred(languages, recall(key), navigator.languages)
}

/** Remembers the reader's choice of language. */
export function rememberLanguage(language: Language): void {
  remember(key, language)
}
