import { type Random, randomSource } from '#/base/random.ts'

/** Windows of a text, one after the other: tokens x [n · T], and the token that follows each, y [n · T]. */
export interface Windows {
  readonly count: number
  readonly x: Int32Array
  readonly y: Int32Array
}

/** Cuts windows of `context` tokens that begin at `starts`. */
export function windowsAt(ids: Uint16Array, starts: readonly number[], context: number): Windows {
  const [x, y] = [new Int32Array(starts.length * context), new Int32Array(starts.length * context)]
  for (const [row, start] of starts.entries()) {
    x.set(ids.subarray(start, start + context), row * context)
    y.set(ids.subarray(start + 1, start + context + 1), row * context)
  }
  return { count: starts.length, x, y }
}

/** `count` starts drawn at random. */
export function drawn(starts: readonly number[], count: number, random: Random): number[] {
  return Array.from({ length: count }, () => starts[random.integer(0, starts.length)]!)
}

/** `count` starts, or all where there are fewer, always the same ones. */
export function chosen(starts: readonly number[], count: number): number[] {
  return randomSource(0).shuffle(starts).slice(0, count)
}
