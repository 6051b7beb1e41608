import type { Options } from 'minisearch'
import { isJapanese, tokensOfQuery, tokensOfText } from './search-tokens.ts'

/** Something in the book that the search finds, in one language. */
export interface SearchEntry {
  readonly id: string
  readonly kind: 'chapter' | 'heading' | 'lab' | 'term'
  /** The chapter that it belongs to; for one still to come there is its title, and the terms it will teach. */
  readonly slug: string
  /** Within the chapter's page; a term's is within the glossary's. */
  readonly anchor: string
  readonly title: string
  /** What else it is called: its reading, and its name in the other language. */
  readonly names: string
  /** One or two sentences: a summary, a goal, a definition. */
  readonly brief: string
  /** The words below a heading, or before the first. They are looked through as they are: indexed they weigh thrice. */
  readonly text: string
}

/** How the index is made in the build and read in the page: the two must be the same. */
export const searchOptions: Options<SearchEntry> = {
  fields: ['title', 'names', 'brief'],
  storeFields: ['kind', 'slug', 'anchor', 'title', 'names', 'brief', 'text'],
  tokenize: tokensOfText,
  processTerm: (token) => token,
  searchOptions: {
    combineWith: 'AND',
    tokenize: tokensOfQuery,
    processTerm: (token) => token,
    boost: { title: 8, names: 5 },
    prefix: (token, _, all) =>
      isJapanese(token) ? token.length === 1 : token.length > 1 || all.length === 1,
    fuzzy: (token) => (/^[a-z]{5,}$/.test(token) ? 0.2 : false),
    weights: { prefix: 0.6, fuzzy: 0.2 },
  },
}
