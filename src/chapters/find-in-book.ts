import MiniSearch, { type SearchResult } from 'minisearch'
import { type SearchEntry, searchOptions } from './search-entry.ts'
import { patternOf } from './search-pattern.ts'
import { fold, wordsOf } from './search-tokens.ts'

/** An entry that a query finds. */
export interface Hit extends SearchEntry {
  readonly score: number
}

/** What a query finds in the book, the best first, and how it is marked. */
export interface Findings {
  readonly hits: readonly Hit[]
  readonly pattern: RegExp | undefined
}

/** A book that can be searched. */
export interface OpenBook {
  readonly index: MiniSearch<SearchEntry>
  readonly entries: readonly SearchEntry[]
}

const kindWeights: Readonly<Record<SearchEntry['kind'], number>> = {
  chapter: 1.4,
  term: 1.3,
  lab: 1.1,
  heading: 1,
}

/** Opens the index that the build made, in pieces between which the page can answer. */
export async function openBook(json: string): Promise<OpenBook> {
  const index = await MiniSearch.loadJSONAsync<SearchEntry>(json, searchOptions)
  return { index, entries: index.search(MiniSearch.wildcard).map(asEntry) }
}

/**
 * Finds what has every word of the query. Where nothing has the whole of a sentence without spaces, finds what has
 * the words that carry its meaning.
 */
export function findInBook(book: OpenBook, query: string): Findings {
  const findings = findAll(book, query)
  if (findings.hits.length > 0 || /\s/.test(query.trim())) return findings
  // 「学習率を大きくすると」: what is written in kanji, katakana or letters, without the grammar between
  const carriers = query.normalize('NFKC').match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}|[a-z\d]{2,}/giu)
  return carriers ? findAll(book, carriers.join(' ')) : findings
}

function findAll({ index, entries }: OpenBook, query: string): Findings {
  const words = [...new Set(wordsOf(query))]
  if (words.length === 0) return { hits: [], pattern: undefined }
  const listed = index.search(words.join(' '))
  const hits = new Map<string, Hit>()
  for (const result of listed) {
    const entry = asEntry(result)
    hits.set(entry.id, { ...entry, score: result.score * rank(entry, query) })
  }
  const patterns = words.map((word) => patternOf([word])!)
  for (const entry of entries) {
    const times = entry.text === '' ? 0 : timesIn(entry.text, patterns)
    const score = (hits.get(entry.id)?.score ?? 0) + Math.min(times, 6) / 3
    if (times > 0) hits.set(entry.id, { ...entry, score })
  }
  const inOrder = [...hits.values()].sort((a, b) => b.score - a.score)
  return { hits: inOrder, pattern: patternOf([...words, ...misspelt(listed, words)]) }
}

/** How often the rarest of the words is in a text: 0 where one is missing. */
function timesIn(text: string, patterns: readonly RegExp[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const pattern of patterns) {
    least = Math.min(least, text.match(pattern)?.length ?? 0)
    if (least === 0) return 0
  }
  return least
}

/** The words of the book that a slip of the pen was taken for. */
function misspelt(results: readonly SearchResult[], words: readonly string[]): string[] {
  const terms = new Set(results.flatMap(({ terms }) => terms))
  return [...terms].filter((term) => /^[a-z]{4,}$/.test(term) && !words.some((word) => term.startsWith(word)))
}

/** What is called exactly so comes before what is called so among other things. */
function rank({ kind, title, names }: SearchEntry, query: string): number {
  const wanted = fold(query).trim()
  const called = [title, ...names.split(' · ')].map(fold)
  const nearness = called.includes(wanted) ? 4 : called.some((name) => name.startsWith(wanted)) ? 2 : 1
  return nearness * kindWeights[kind]
}

function asEntry({ id, kind, slug, anchor, title, names, brief, text }: SearchResult): SearchEntry {
  return { id, kind, slug, anchor, title, names, brief, text }
}
