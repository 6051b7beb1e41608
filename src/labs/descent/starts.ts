import { randomSource } from '#/base/random.ts'
import type { NamedSurface, Place } from './surfaces.ts'

/** The first ball where the surface's example begins, the others anywhere in the middle nine tenths, to two decimals. */
export function startsOf({ start, domain }: NamedSurface, count: number, seed: number): readonly Place[] {
  const random = randomSource(seed)
  const within = ([low, high]: readonly [number, number]) =>
    Math.round(100 * random.uniform(0.95 * low + 0.05 * high, 0.05 * low + 0.95 * high)) / 100
  const others = Array.from({ length: count - 1 }, (): Place => [within(domain.x), within(domain.y)])
  return [start, ...others]
}
