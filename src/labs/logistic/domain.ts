import type { Domain } from '#/viz/plot-box.ts'
import { extentOf, padded } from '#/viz/points/extent.ts'
import type { Row } from './model.ts'

const margin = 0.12

/** Room for the points, and a margin that is large enough to see the boundary pass around them. */
export function planeDomain(rows: readonly Row[]): Domain {
  const { x, y } = extentOf(rows)
  return { x: padded(x, margin), y: padded(y, margin) }
}
