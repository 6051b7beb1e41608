import { randomSource } from '#/base/random.ts'

/** Names to learn from, names held out, and the characters they are written with. */
export interface NameSets {
  readonly train: readonly string[]
  /** Never learned from; of a list too short to spare one, the same as `train`. */
  readonly heldOut: readonly string[]
  /** Every character of the list, sorted; place 0 is the end of a name, which is its beginning as well. */
  readonly signs: readonly string[]
}

/** Shuffles the names by the seed and holds one in six out. */
export function splitNames(names: readonly string[], seed: number): NameSets {
  const shuffled = randomSource(seed + 7).shuffle(names)
  const held = Math.floor(names.length / 6)
  const signs = ['', ...new Set([...names.join('')].sort())]
  return {
    heldOut: held > 0 ? shuffled.slice(0, held) : shuffled,
    train: shuffled.slice(held),
    signs,
  }
}

/** A name as places among the signs, with the end before and after it: [0, t, o, k, y, o, 0]. */
export function encode(name: string, signs: readonly string[]): number[] {
  return [0, ...[...name].map((sign) => signs.indexOf(sign)), 0]
}
