import { type Line, meanSquaredError } from '#/ml/least-squares.ts'
import type { Domain } from '#/viz/plot-box.ts'
import type { Ground } from './fit.ts'
import { type LossSurface, lossSurface, stabilityLimit } from './loss-surface.ts'
import { scaleLine, scalePoint } from './scaling.ts'

/** The loss over (w, b), in the units trained in: L(θ) = least + (θ − lowest)ᵀ A (θ − lowest). */
export interface Bowl {
  /** The minimum; where it is a valley, the place on its floor that is nearest to the start. */
  readonly lowest: Line
  readonly isValley: boolean
  readonly least: number
  /** A = [[ww, wb], [wb, 1]], half the Hessian. */
  readonly ww: number
  readonly wb: number
  /** det A, the variance of x: kept apart, for ww − wb² would lose it to rounding. */
  readonly determinant: number
  /** The learning rate above which gradient descent diverges, 2 / λ_max of the Hessian. */
  readonly limit: number
}

/** The bowl of this ground, for a run that started at `start`. */
export function bowlOf({ points, scaling, best }: Ground, start: Line): Bowl {
  const scaled = points.map((point) => scalePoint(point, scaling))
  const surface = lossSurface(scaled)
  const lowest = best ? scaleLine(best, scaling) : nearestOnFloor(surface, start)
  const determinant = best ? scaled.reduce((sum, [x]) => sum + (x - surface.x) ** 2, 0) / scaled.length : 0
  return {
    lowest,
    isValley: best === null,
    least: meanSquaredError(scaled, lowest),
    ww: surface.xx,
    wb: surface.x,
    determinant,
    limit: stabilityLimit(surface),
  }
}

/** Every line through (x, ȳ) fits equally well: w x + b = ȳ. */
function nearestOnFloor({ x, y }: LossSurface, { slope, intercept }: Line): Line {
  const missing = (y - slope * x - intercept) / (x * x + 1)
  return { slope: slope + missing * x, intercept: intercept + missing }
}

/** How much higher than the lowest place the loss is at a distance of (w, b) from it. */
export function riseAt({ ww, wb }: Bowl, w: number, b: number): number {
  return ww * w * w + 2 * wb * w * b + b * b
}

/**
 * Room for every path of gradient descent from `start` that settles: along each eigenvector of A it never goes
 * farther from the lowest place than it was at first. At least as wide as shows the bowl rise on every side.
 */
export function bowlDomain(bowl: Bowl, start: Line): Domain {
  const { lowest, ww, wb } = bowl
  const w = start.slope - lowest.slope
  const b = start.intercept - lowest.intercept
  const steepest = Math.atan2(2 * wb, ww - 1) / 2
  const [cos, sin] = [Math.cos(steepest), Math.sin(steepest)]
  const [along, across] = [Math.abs(w * cos + b * sin), Math.abs(b * cos - w * sin)]
  const rise = riseAt(bowl, w, b) || 1
  const widest = {
    w: Math.max(along * Math.abs(cos) + across * Math.abs(sin), 0.7 * Math.sqrt(rise / (ww || 1))),
    b: Math.max(along * Math.abs(sin) + across * Math.abs(cos), 0.7 * Math.sqrt(rise)),
  }
  return {
    x: [lowest.slope - 1.12 * widest.w, lowest.slope + 1.12 * widest.w],
    y: [lowest.intercept - 1.12 * widest.b, lowest.intercept + 1.12 * widest.b],
  }
}

/** What must stay in the picture: the start and the lowest place. */
export function bowlCore({ lowest }: Bowl, start: Line): Domain {
  const between = (one: number, other: number) => [Math.min(one, other), Math.max(one, other)] as const
  return { x: between(start.slope, lowest.slope), y: between(start.intercept, lowest.intercept) }
}
