import { randomSource } from '#/base/random.ts'
import { pixelCount, side } from './size.ts'

/** What is done to the pixels of every digit before the model sees them. */
export interface Rearrangement {
  /** Pixels to the right; what leaves the picture is lost. */
  readonly shift: number
  /** All pixels change places, in every picture in the same way. */
  readonly scramble: boolean
}

/** Digits moved to the right, then scrambled. pixels: [n · 784], result: the same. */
export function rearranged(
  pixels: Float32Array,
  { shift, scramble }: Rearrangement,
  seed: number,
): Float32Array {
  if (shift === 0 && !scramble) return pixels
  const order = scramble ? scrambledOrder(seed) : undefined
  const result = new Float32Array(pixels.length)
  for (let at = 0; at < pixels.length; at++) {
    const within = at % pixelCount
    const from = order ? order[within]! : within
    const column = (from % side) - shift
    if (column >= 0 && column < side) result[at] = pixels[at - within + from - shift]!
  }
  return result
}

/** Where each pixel of a scrambled picture comes from. */
function scrambledOrder(seed: number): readonly number[] {
  return randomSource(seed).shuffle(Array.from({ length: pixelCount }, (_, i) => i))
}
