import type { Domain } from './plot-box.ts'

/** Shrinks only when this little of the picture would be used. */
const leastUse = 0.45

/**
 * The domain to show next: `current` as long as all of `core` is in it and `ideal` would not use far less,
 * else `ideal`. So a picture stands still while its data move a little.
 */
export function settleDomain(current: Domain, core: Domain, ideal: Domain): Domain {
  return fits(current.x, core.x, ideal.x) && fits(current.y, core.y, ideal.y) ? current : ideal
}

type Interval = readonly [low: number, high: number]

function fits(current: Interval, core: Interval, ideal: Interval): boolean {
  const contains = current[0] <= core[0] && core[1] <= current[1]
  return contains && ideal[1] - ideal[0] >= leastUse * (current[1] - current[0])
}
