import type { Domain } from '#/viz/plot-box.ts'
import type { Row } from './model.ts'

/** The least room that holds every point. */
export function extentOf(rows: readonly Row[]): Domain {
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of rows) {
    x[0] = Math.min(x[0], row[0])
    x[1] = Math.max(x[1], row[0])
    y[0] = Math.min(y[0], row[1])
    y[1] = Math.max(y[1], row[1])
  }
  return { x, y }
}

/** Room for the points, and a margin that is large enough to see the boundary pass around them. */
export function planeDomain(rows: readonly Row[]): Domain {
  const { x, y } = extentOf(rows)
  return { x: padded(x), y: padded(y) }
}

function padded([low, high]: readonly [number, number]): readonly [number, number] {
  const room = 0.12 * (high - low) || 0.5 * Math.abs(high) || 1
  return [low - room, high + room]
}
