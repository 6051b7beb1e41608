import type { Point } from '#/ml/least-squares.ts'
import type { Domain } from '#/viz/plot-box.ts'

type Interval = readonly [low: number, high: number]

/** The least room that holds every point. */
export function extentOf(points: readonly Point[]): Domain {
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const point of points) {
    x[0] = Math.min(x[0], point[0])
    x[1] = Math.max(x[1], point[0])
    y[0] = Math.min(y[0], point[1])
    y[1] = Math.max(y[1], point[1])
  }
  return points.length > 0 ? { x, y } : { x: [0, 1], y: [0, 1] }
}

/** Room for the points, for the line beyond them, and for zero where it is near: the untrained line lies there. */
export function scatterDomain(points: readonly Point[]): Domain {
  const { x, y } = extentOf(points)
  return { x: padded(withZero(x, 0.5)), y: padded(withZero(y, 1)) }
}

/** The interval, grown to zero where the gap is at most `nearness` times its width. */
function withZero([low, high]: Interval, nearness: number): Interval {
  const reach = nearness * (high - low)
  if (low > 0 && low <= reach) return [0, high]
  if (high < 0 && -high <= reach) return [low, 0]
  return [low, high]
}

function padded([low, high]: Interval): Interval {
  const room = 0.09 * (high - low) || 0.5 * Math.abs(high) || 1
  return [low - room, high + room]
}
