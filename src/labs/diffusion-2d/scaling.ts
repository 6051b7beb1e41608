import type { Row } from './data-sets.ts'

/** The plane that is drawn reaches this far from its centre, in the units that the network sees. */
export const reach = 3
/** How far data that had to be rescaled reach, in the same units. */
const rescaledReach = 2

/** How the data are seen by the network: `(x − centre) / spread`. */
export interface Scaling {
  readonly centre: Row
  readonly spread: number
}

/** Data within the plane stay as they are; others are moved and scaled into it, both axes alike. */
export function scalingOf(rows: readonly (readonly number[])[]): Scaling {
  const isWithin = rows.every(([x, y]) => Math.abs(x!) <= reach && Math.abs(y!) <= reach)
  if (isWithin) return { centre: [0, 0], spread: 1 }
  const [x, y] = [middleOf(rows.map(([value]) => value!)), middleOf(rows.map(([, value]) => value!))]
  const half = Math.max(x.half, y.half) || 1
  return { centre: [x.middle, y.middle], spread: half / rescaledReach }
}

/** Rows in the units that the network sees, one point after the other: [n · 2]. */
export function scaled(rows: readonly (readonly number[])[], { centre, spread }: Scaling): Float32Array {
  return Float32Array.from(rows.flatMap(([x, y]) => [(x! - centre[0]) / spread, (y! - centre[1]) / spread]))
}

/** Halves first: the sum or difference of two huge numbers is no number. */
function middleOf(values: readonly number[]): { readonly middle: number; readonly half: number } {
  const [low, high] = [Math.min(...values) / 2, Math.max(...values) / 2]
  return { middle: low + high, half: high - low }
}
