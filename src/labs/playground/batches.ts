import { randomSource } from '#/base/random.ts'

/** Deals rows out in batches: all of them once in random order, then all of them again in another. */
export class Batches {
  private readonly random
  private rows: readonly number[] = []
  private deck: number[] = []

  constructor(seed: number) {
    this.random = randomSource(seed)
  }

  /** Begins anew with these rows. */
  reset(rows: readonly number[]): void {
    this.rows = rows
    this.deck = []
  }

  /** The next `size` rows, or all where there are no more. */
  next(size: number): readonly number[] {
    if (size >= this.rows.length) return this.rows
    while (this.deck.length < size) this.deck.push(...this.random.shuffle(this.rows))
    return this.deck.splice(0, size)
  }
}
