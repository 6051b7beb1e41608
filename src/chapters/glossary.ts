import type { Text } from '#/base/language.ts'
import { fold } from './search-tokens.ts'

/** An entry of content/glossary.yaml. */
export interface Term {
  /** What `:term[…]{#id}` names it by, whatever form the word takes in the sentence. */
  readonly id: string
  readonly ja: string
  /** How the Japanese is read, in hiragana. */
  readonly reading: string
  readonly en: string
  /** One sentence. */
  readonly definition: Text
  /** The slug of the chapter that teaches it. */
  readonly chapter: string
  /** The slugs of the chapters that take it up again. */
  readonly also?: readonly string[] | undefined
}

/** How a term's Japanese is read; undefined where it is its own reading, as katakana is. */
export function readingOf({ ja, reading }: Term): string | undefined {
  return fold(reading) === fold(ja) ? undefined : reading
}

/** Every term of the book. */
export type Glossary = readonly Term[]

/** A term as the glossary's page in one language shows it. */
export interface GlossaryLine {
  readonly id: string
  readonly ja: string
  /** Undefined where the Japanese is its own reading, as katakana is. */
  readonly reading: string | undefined
  readonly en: string
  readonly definition: string
  /** The head that it stands under: the first kana of a row, or a letter. */
  readonly row: string
  /** The slugs of the chapters that explain it. */
  readonly chapters: readonly string[]
}
