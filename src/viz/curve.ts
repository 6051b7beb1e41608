import type { CurvePoint } from './downsample.ts'

/** One curve of a chart. */
export interface Curve {
  readonly name: string
  readonly label: string
  /** Any CSS colour. */
  readonly colour: string
  /** As SVG has it, `6 4`: tells it from the others without its colour. */
  readonly dash?: string | undefined
  /** By step, oldest first; gaps are left out. */
  readonly points: readonly CurvePoint[]
}

/** True where both would be drawn alike: curves grow, and are thinned, but what is kept does not change. */
export function sameCurves(some: readonly Curve[], others: readonly Curve[]): boolean {
  return some.length === others.length && some.every((curve, index) => isSame(curve, others[index]!))
}

function isSame(one: Curve, other: Curve): boolean {
  const isAlike = one.name === other.name && one.label === other.label && one.colour === other.colour
  if (!isAlike || one.points.length !== other.points.length) return false
  return isSamePoint(one.points[0], other.points[0]) && isSamePoint(one.points.at(-1), other.points.at(-1))
}

function isSamePoint(one: CurvePoint | undefined, other: CurvePoint | undefined): boolean {
  return one?.step === other?.step && one?.value === other?.value
}

/** The curves as rows, one for every step that any of them has; what a curve lacks there is undefined. */
export function curveRows(curves: readonly Curve[]): readonly Readonly<Record<string, number>>[] {
  const rows = new Map<number, Record<string, number>>()
  for (const { name, points } of curves) {
    for (const { step, value } of points) {
      const row = rows.get(step) ?? { step }
      row[name] = value
      rows.set(step, row)
    }
  }
  return [...rows.values()].sort((one, other) => one.step! - other.step!)
}
