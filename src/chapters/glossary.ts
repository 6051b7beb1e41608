import type { Text } from '#/base/language.ts'

/** An entry of content/glossary.yaml. */
export interface Term {
  /** What `:term[…]{#id}` names it by, whatever form the word takes in the sentence. */
  readonly id: string
  readonly ja: string
  /** How the Japanese is read, in kana. */
  readonly reading: string
  readonly en: string
  /** One sentence. */
  readonly definition: Text
  /** The slug of the chapter that teaches it. */
  readonly chapter: string
}

/** Every term of the book. */
export type Glossary = readonly Term[]
