import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** One stream of random numbers. The same seed gives the same stream on every device. */
export interface Random {
  /** A draw from U(low, high); [0, 1) unless told. */
  uniform(low?: number, high?: number): number
  /** A draw from N(mean, deviation²), by the Box–Muller transform (1958). */
  normal(mean?: number, deviation?: number): number
  /** A whole number from `low` up to, not including, `high`. */
  integer(low: number, high: number): number
  /** A copy of `items` in random order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[]
}

/** Spreads neighbouring seeds over all 32 bits (the finaliser of MurmurHash3). */
function scatter(seed: number): number {
  let bits = seed | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/** A stream of random numbers from a whole-number seed. */
export function randomSource(seed: number): Random {
  const generator = xoroshiro128plus(scatter(seed))
  // the generator starts from a state full of zeros: its first draws still show the seed
  for (let i = 0; i < 16; i++) generator.next()
  const uniform = (low = 0, high = 1) => low + (high - low) * uniformFloat64(generator)
  const integer = (low: number, high: number) => uniformInt(generator, low, high - 1)
  return {
    uniform,
    integer,
    normal(mean = 0, deviation = 1) {
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
      return mean + deviation * radius * Math.cos(2 * Math.PI * uniform())
    },
    shuffle(items) {
      const result = [...items]
      for (let i = result.length - 1; i > 0; i--) {
        const j = integer(0, i + 1)
        ;[result[i], result[j]] = [result[j]!, result[i]!]
      }
      return result
    },
  }
}
