import { isLanguage, type Language } from '#/base/language.ts'
import { readingKey } from './chapter-record.ts'
import type { Progress } from './progress-format.ts'

/** Where in a chapter the reader was: the heading, in the words of the language it was read in. */
export interface ReadingPlace {
  readonly id: string
  readonly text: string
  readonly language: Language
}

/** The key under which a chapter keeps where the reader was. */
export const placeKey = 'place'

/** What is kept of a place, if it is one. */
export function readPlace(value: unknown): ReadingPlace | undefined {
  const { id, text, language } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  const isPlace = typeof id === 'string' && typeof text === 'string' && isLanguage(language)
  return isPlace && id !== '' ? { id, text, language } : undefined
}

/** The chapter that the reader was last in, of these, and where in it. */
export function lastPlace(
  { entries }: Progress,
  slugs: readonly string[],
): { readonly slug: string; readonly place: ReadingPlace | undefined } | undefined {
  let latest = 0
  let last: string | undefined
  for (const slug of slugs) {
    const times = [readingKey, placeKey].map((key) => entries[`${slug}/${key}`]?.at ?? 0)
    if (Math.max(...times) > latest) [latest, last] = [Math.max(...times), slug]
  }
  return last === undefined
    ? undefined
    : { slug: last, place: readPlace(entries[`${last}/${placeKey}`]?.value) }
}
