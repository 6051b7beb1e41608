import type { Domain } from '#/viz/plot-box.ts'
import type { Pair } from './pair.ts'

/** Everything that is at most `reach` to either side of the origin. */
export function square(reach: number): Domain {
  return { x: [-reach, reach], y: [-reach, reach] }
}

/** How far corners and their places lie from the origin, across or up; at least 1, where the basis vectors end. */
export function reachOf(pairs: readonly Pair[], has: 'corners' | 'both'): number {
  const columns = has === 'both' ? 4 : 2
  return pairs.reduce((reach, pair) => Math.max(reach, ...pair.slice(0, columns).map(Math.abs)), 1)
}
