import { type Digits, digits } from './digits.ts'
import { pixelCount } from './size.ts'
import { upright } from './upright.ts'

/** Digits to learn from, and others that are only asked about. */
export interface DigitSets {
  readonly train: Digits
  readonly test: Digits
}

interface Choice {
  /** Of the training digits. */
  readonly count: number
  /** Their slant is taken out. */
  readonly upright: boolean
}

/** Enough that one digit is a tenth of a percent of accuracy. */
export const testCount = 1000
/** Digits made without a pause: the worker hears what else is asked of it between two parts. */
const partCount = 250
/** More parts than either set has. */
const seedsEach = 64

let last: { readonly key: string; readonly sets: DigitSets } | undefined

/**
 * Training digits and 1000 test digits, from seeds that the two never share. The last sets made are kept:
 * a trial of the backends, a restart and a twin begin with the same ones.
 */
export async function digitSets(choice: Choice, seed: number): Promise<DigitSets> {
  const { count } = choice
  const key = `${count} ${choice.upright} ${seed}`
  if (last?.key === key) return last.sets
  const train = await inParts(choice, 2 * seed * seedsEach)
  const test = await inParts({ ...choice, count: testCount }, (2 * seed + 1) * seedsEach)
  last = { key, sets: { train, test } }
  return last.sets
}

async function inParts({ count, upright: isUpright }: Choice, firstSeed: number): Promise<Digits> {
  const pixels = new Float32Array(count * pixelCount)
  const labels = new Uint8Array(count)
  for (let start = 0, seed = firstSeed; start < count; start += partCount, seed++) {
    const part = digits({ count: Math.min(partCount, count - start), seed })
    pixels.set(isUpright ? upright(part.pixels) : part.pixels, start * pixelCount)
    labels.set(part.labels, start)
    await pause()
  }
  return { pixels, labels }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
