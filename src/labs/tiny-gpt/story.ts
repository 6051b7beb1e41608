import { probabilities } from './sampling.ts'
import type { Sizes } from './sizes.ts'

/** What a look tells of the text that was written. */
export interface Story {
  readonly sizes: Sizes
  readonly tokens: readonly string[]
  readonly ids: Uint16Array
  readonly given: number
  readonly unknown: readonly string[]
  readonly scores: Float32Array
  readonly attention: Uint8Array
}

/** The scores of what may follow the token at a place: [V]. */
export function scoresAt({ scores, sizes }: Story, place: number): Float32Array {
  return scores.subarray(place * sizes.vocabulary, (place + 1) * sizes.vocabulary)
}

/** How probable the model held each token, before any cut: [T], 1 for the first, which nothing comes before. */
export function surprises(story: Story): readonly number[] {
  return Array.from(story.ids, (id, place) =>
    place === 0 ? 1 : probabilities(scoresAt(story, place - 1))[id]!,
  )
}

/** How much the token at a place looks at each one, 0 … 1: [T]. */
export function rowOf({ attention, sizes }: Story, at: { layer: number; head: number }, place: number) {
  const { heads, context } = sizes
  const start = ((at.layer * heads + at.head) * context + place) * context
  return Array.from(attention.subarray(start, start + context), (weight) => weight / 255)
}

/** The place of the largest number, the first of equal ones. */
export function largestAt(values: readonly number[]): number {
  return values.reduce((best, value, place) => (value > values[best]! ? place : best), 0)
}
