import type { Domain } from '#/viz/plot-box.ts'
import type { Place, Row } from './row.ts'

/** The least room that holds every point; the unit square where there is none. */
export function extentOf(rows: readonly Row[]): Domain {
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of rows) {
    x[0] = Math.min(x[0], row[0])
    x[1] = Math.max(x[1], row[0])
    y[0] = Math.min(y[0], row[1])
    y[1] = Math.max(y[1], row[1])
  }
  return rows.length > 0 ? { x, y } : { x: [0, 1], y: [0, 1] }
}

/** An interval with a margin on both sides, as a share of its width; with some room where it has no width. */
export function padded(
  [low, high]: readonly [low: number, high: number],
  share: number,
): readonly [low: number, high: number] {
  const room = share * (high - low) || 0.5 * Math.abs(high) || 1
  return [low - room, high + room]
}

/** The middle of a domain. */
export function centreOf({ x, y }: Domain): Place {
  return [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2]
}
