import {
  determination,
  type Line,
  leastSquaresLine,
  meanSquaredError,
  type Point,
} from '#/ml/least-squares.ts'
import { type Scaling, standardising, unscaled, unscaleLine } from './scaling.ts'

/** What these points alone decide. */
export interface Ground {
  readonly points: readonly Point[]
  /** The units that the program trains in. */
  readonly scaling: Scaling
  /** The normal equation's line; null where every x is the same. */
  readonly best: Line | null
}

/** The ground on which the line is fitted. */
export function groundOf(points: readonly Point[], isStandardised: boolean): Ground {
  const isUpright = points.every(([x]) => x === points[0]?.[0])
  return {
    points,
    scaling: isStandardised ? standardising(points) : unscaled,
    best: isUpright ? null : leastSquaresLine(points),
  }
}

/** A line on its ground. */
export interface Fit {
  readonly line: Line
  readonly loss: number
  /** Null where every y is the same. */
  readonly r2: number | null
}

/** The trained line told in the units of the data, and how well it fits them. */
export function fitOf({ points, scaling }: Ground, trained: Line): Fit {
  const line = unscaleLine(trained, scaling)
  return { line, loss: meanSquaredError(points, line), r2: determination(points, line) }
}
