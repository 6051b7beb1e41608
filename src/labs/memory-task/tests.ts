import { randomSource } from '#/base/random.ts'
import type { Values } from '#/runtime/spec.ts'
import type spec from './spec.ts'
import { makeRecall, type Recall } from './task.ts'

/** How many sequences a distance is judged on: so an accuracy is a multiple of 0.02. */
const testCount = 50
/** Distances asked for, as parts of D: beyond it, nothing was learned from. */
const parts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((part) => part / 6)

/** Sequences that nothing is learned from, each marked at its beginning and long enough for every distance. */
export interface Tests {
  /** At which distances the letter is asked for, D among them. */
  readonly distances: readonly number[]
  readonly recalls: readonly Recall[]
}

/** The tests of a seed. */
export function makeTests(values: Values<typeof spec.params>, seed: number): Tests {
  const random = randomSource(seed + 1_000_003)
  const distances = [...new Set(parts.map((part) => Math.max(1, Math.round(part * values.distance))))]
  const longest = distances.at(-1)!
  const recalls = Array.from({ length: testCount }, () =>
    makeRecall(values, { distance: longest, length: longest }, random),
  )
  return { distances, recalls }
}
