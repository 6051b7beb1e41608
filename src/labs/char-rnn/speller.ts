import type { Random } from '#/base/random.ts'
import { atRest, type Moment, type PlainCell, type PlainWeights } from '#/ml/recurrent/plain-gates.ts'

/** A trained network in plain loops: its cell, its weights and `wy` [units, signs], `by` [signs]. */
export interface Speller {
  readonly cell: PlainCell
  readonly p: PlainWeights
  readonly units: number
}

/** softmax((hW_y + b_y) / T): how probable each sign is next, at temperature T. */
export function nextSigns({ p }: Speller, h: Float32Array, temperature = 1): Float64Array {
  const [w, b] = [p.wy!, p.by!]
  const scores = Float64Array.from(b)
  for (let k = 0; k < h.length; k++) {
    for (let j = 0; j < scores.length; j++) scores[j]! += h[k]! * w[k * scores.length + j]!
  }
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** What the network works out along a name and what it expects after each sign. code: as `encode` gives it. */
export function readAlong(speller: Speller, code: readonly number[]) {
  let moment = atRest(speller.units)
  const moments: Moment[] = []
  const expected: Float64Array[] = []
  for (const sign of code.slice(0, -1)) {
    moment = speller.cell.step(speller.p, sign < 0 ? [] : [sign], moment)
    moments.push(moment)
    expected.push(nextSigns(speller, moment.h))
  }
  return { moments, expected }
}

/** e to the mean −log p of every sign and end, given what stands before it. */
export function perplexity(speller: Speller, codes: readonly (readonly number[])[]): number {
  let [loss, length] = [0, 0]
  for (const code of codes) {
    const { expected } = readAlong(speller, code)
    for (const [t, p] of expected.entries()) loss -= Math.log(Math.max(1e-37, p[code[t + 1]!]!))
    length += expected.length
  }
  return Math.exp(loss / Math.max(1, length))
}

/** Writes one name, sign by sign, until the end comes or it is `longest` long: places among the signs. */
export function writeName(
  speller: Speller,
  { temperature, longest }: { readonly temperature: number; readonly longest: number },
  random: Random,
): number[] {
  const written: number[] = []
  let moment = speller.cell.step(speller.p, [0], atRest(speller.units))
  while (written.length < longest) {
    const sign = drawFrom(nextSigns(speller, moment.h, temperature), random.uniform())
    if (sign === 0) break
    written.push(sign)
    moment = speller.cell.step(speller.p, [sign], moment)
  }
  return written
}

/** The place at which the running sum of the probabilities passes `level`, 0 … 1. */
function drawFrom(probabilities: Float64Array, level: number): number {
  let sum = 0
  for (const [sign, probability] of probabilities.entries()) {
    sum += probability
    if (level < sum) return sign
  }
  return probabilities.length - 1
}
