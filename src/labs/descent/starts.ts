import { randomSource } from '#/base/random.ts'
import type { Place } from '#/ml/surfaces.ts'
import { hasSlope, type Terrain } from './surface.ts'
import type { Ground } from './surfaces.ts'

/** So often a place is drawn anew where the surface has no slope. */
const mostTries = 40

/** The first ball where the surface's example begins, the others anywhere in the middle nine tenths, to two decimals. */
export function startsOf(
  { start, domain }: Ground,
  terrain: Terrain,
  { count, seed }: { count: number; seed: number },
): readonly Place[] {
  const random = randomSource(seed)
  const within = ([low, high]: readonly [number, number]) =>
    Math.round(100 * random.uniform(0.95 * low + 0.05 * high, 0.05 * low + 0.95 * high)) / 100
  const drawn = (): Place => [within(domain.x), within(domain.y)]
  const drawnOnGround = () => {
    let place = drawn()
    for (let tries = 1; tries < mostTries && !hasSlope(terrain, place); tries++) place = drawn()
    return place
  }
  const first = hasSlope(terrain, start) ? start : drawnOnGround()
  return [first, ...Array.from({ length: count - 1 }, drawnOnGround)]
}
