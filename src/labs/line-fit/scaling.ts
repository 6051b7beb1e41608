import { type Line, mean, type Point, standardDeviation } from '#/ml/least-squares.ts'

/** A change of units (v − centre) / spread for each of x and y, and the way back. */
export interface Scaling {
  readonly x: { readonly centre: number; readonly spread: number }
  readonly y: { readonly centre: number; readonly spread: number }
}

/** Leaves the units as they are. */
export const unscaled: Scaling = { x: { centre: 0, spread: 1 }, y: { centre: 0, spread: 1 } }

/** Brings x and y to mean 0 and standard deviation 1; a variable that never varies is only centred. */
export function standardising(points: readonly Point[]): Scaling {
  const of = (values: readonly number[]) => ({ centre: mean(values), spread: standardDeviation(values) || 1 })
  return { x: of(points.map(([x]) => x)), y: of(points.map(([, y]) => y)) }
}

/** A point in the new units. */
export function scalePoint([x, y]: Point, { x: sx, y: sy }: Scaling): Point {
  return [(x - sx.centre) / sx.spread, (y - sy.centre) / sy.spread]
}

/** A line found in the new units, told in the old ones. */
export function unscaleLine({ slope, intercept }: Line, { x: sx, y: sy }: Scaling): Line {
  const original = (slope * sy.spread) / sx.spread
  return { slope: original, intercept: sy.centre + sy.spread * intercept - original * sx.centre }
}

/** A line of the old units in the new ones; the inverse of `unscaleLine`. */
export function scaleLine({ slope, intercept }: Line, { x: sx, y: sy }: Scaling): Line {
  return {
    slope: (slope * sx.spread) / sy.spread,
    intercept: (intercept - sy.centre + slope * sx.centre) / sy.spread,
  }
}
