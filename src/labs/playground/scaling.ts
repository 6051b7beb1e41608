import { type Row, reach } from './data-sets.ts'

/** z = (value − centre) / spread. */
interface AxisScaling {
  readonly centre: number
  readonly spread: number
}
/** How the reader's own data are brought to the range of the lab's, and predictions back. */
export interface Scaling {
  readonly x: AxisScaling
  readonly y: AxisScaling
  readonly t: AxisScaling
}

const same: AxisScaling = { centre: 0, spread: 1 }
/** Leaves everything as it is. */
export const unscaled: Scaling = { x: same, y: same, t: same }

/** Brings x and y to −5 … 5 and, where it is a number, t to −1 … 1. */
export function rescaling(rows: readonly Row[], isRegression: boolean): Scaling {
  const of = (column: 0 | 1 | 2, half: number): AxisScaling => {
    const values = rows.map((row) => row[column])
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return { centre: (low + high) / 2, spread: (high - low) / 2 / half || 1 }
  }
  return { x: of(0, 5), y: of(1, 5), t: isRegression ? of(2, 1) : same }
}

/** A value as the network sees it. */
export function scaled(value: number, { centre, spread }: AxisScaling): number {
  return (value - centre) / spread
}

/** A value of the network in the units of the data. */
export function restored(value: number, { centre, spread }: AxisScaling): number {
  return centre + spread * value
}

/** The part of the plane that is shown, in the units of the data: −6 … 6 as the network sees it, and all points. */
export interface Plane {
  readonly x: readonly [low: number, high: number]
  readonly y: readonly [low: number, high: number]
}

/** The plane to show. */
export function planeOf(rows: readonly Row[], { x, y }: Scaling): Plane {
  const side = (column: 0 | 1, axis: AxisScaling): readonly [number, number] => {
    const values = rows.map((row) => row[column])
    const farthest = Math.max(...values.map((value) => Math.abs(scaled(value, axis))), 0)
    // a little room beyond the farthest point of the reader's own
    const half = farthest > reach ? 1.1 * farthest : reach
    return [restored(-half, axis), restored(half, axis)]
  }
  return { x: side(0, x), y: side(1, y) }
}
