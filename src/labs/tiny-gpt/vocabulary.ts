import type { Piece } from './tokens.ts'

/** Stands for every token that is too rare to have a number of its own. */
export const unknown = '\u25a1'
/** Tokens with a number of their own, at most: every one is a column of the last matrix. */
export const mostTokens = 320

/** The tokens that a model knows, most frequent first, and their numbers. */
export class Vocabulary {
  readonly tokens: readonly string[]
  private readonly numbers: ReadonlyMap<string, number>

  constructor(pieces: readonly Piece[], most = mostTokens) {
    const counts = new Map<string, number>()
    for (const { text } of pieces) counts.set(text, (counts.get(text) ?? 0) + 1)
    const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text)
    this.tokens = sorted.length > most ? [...sorted.slice(0, most - 1), unknown] : sorted
    this.numbers = new Map(this.tokens.map((text, id) => [text, id]))
  }

  /** The numbers of the pieces; null for those that have none and cannot be called unknown either. */
  idsOf(pieces: readonly Piece[]): (number | null)[] {
    const rest = this.numbers.get(unknown) ?? null
    return pieces.map(({ text }) => this.numbers.get(text) ?? rest)
  }
}
