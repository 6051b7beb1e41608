import { type DigitSets, testCount } from '#/ml/digits/digit-sets.ts'
import type { Digits } from '#/ml/digits/digits.ts'
import { pixelCount } from '#/ml/digits/size.ts'
import { upright } from '#/ml/digits/upright.ts'

/** Digits of the reader's files in one piece: the n labels, then the n · 784 pixels, a byte each. */
export function packDigits({ pixels, labels }: Record<'pixels' | 'labels', Uint8Array>): Uint8Array {
  const bytes = new Uint8Array(labels.length + pixels.length)
  bytes.set(labels)
  bytes.set(pixels, labels.length)
  return bytes
}

/** How many digits there are, how many of the first are learned from, and how many of the last are tested on. */
export function partsOf(bytes: Uint8Array, count: number) {
  const all = bytes.length / (pixelCount + 1)
  const test = Math.min(testCount, Math.ceil(all / 6))
  return { all, test, train: Math.min(count, all - test) }
}

/**
 * The last sixth of the reader's digits, at most 1000, to be tested on; the first `count` of the others to learn from.
 * With `isUpright` their slant is taken out.
 * @throws when there are too few for both
 */
export function ownDigitSets(bytes: Uint8Array, count: number, isUpright: boolean): DigitSets {
  const { all, test, train } = partsOf(bytes, count)
  if (!Number.isInteger(all) || train < 1)
    throw new Error(`own digits: ${bytes.length} bytes make no two parts`)
  const part = (from: number, to: number): Digits => {
    const inks = bytes.subarray(all + from * pixelCount, all + to * pixelCount)
    const pixels = Float32Array.from(inks, (byte) => byte / 255)
    return { pixels: isUpright ? upright(pixels) : pixels, labels: bytes.slice(from, to) }
  }
  return { train: part(0, train), test: part(all - test, all) }
}
