import type { Point } from '#/ml/least-squares.ts'
import type { Domain } from '#/viz/plot-box.ts'
import { extentOf, padded } from '#/viz/points/extent.ts'

type Interval = readonly [low: number, high: number]

const margin = 0.09

/** Room for the points, for the line beyond them, and for zero where it is near: the untrained line lies there. */
export function scatterDomain(points: readonly Point[]): Domain {
  const { x, y } = extentOf(points)
  return { x: padded(withZero(x, 0.5), margin), y: padded(withZero(y, 1), margin) }
}

/** The interval, grown to zero where the gap is at most `nearness` times its width. */
function withZero([low, high]: Interval, nearness: number): Interval {
  const reach = nearness * (high - low)
  if (low > 0 && low <= reach) return [0, high]
  if (high < 0 && -high <= reach) return [low, 0]
  return [low, high]
}
