import type { Way } from './sampling.ts'

/** A moment on the way back. */
export interface WayMoment {
  /** The level, between two that were visited where `share` falls between them. */
  readonly level: number
  /** Where the particles are: [n · 2]. */
  readonly now: Float32Array
  /** The places that they have left behind. */
  readonly before: readonly Float32Array[]
}

/** The way back after a share of it, from 0, all noise, to 1, the samples; straight between two places. */
export function wayAt({ times, places }: Way, share: number): WayMoment {
  const along = Math.min(1, Math.max(0, share)) * (places.length - 1)
  const index = Math.min(places.length - 2, Math.floor(along))
  const rest = along - index
  const [from, to] = [places[index]!, places[index + 1]!]
  return {
    level: (1 - rest) * times[index]! + rest * times[index + 1]!,
    now: from.map((value, i) => (1 - rest) * value + rest * to[i]!),
    before: places.slice(0, index + 1),
  }
}
