import type { Place } from '#/ml/surfaces.ts'
import type { Height } from './height-of.ts'
import type { Terrain } from './surface.ts'
import type { Ground } from './surfaces.ts'

/** Which way a surface is cut. */
export type Along = 'x' | 'y' | 'downhill'

/** A surface cut upright along a line through a ball: a function of one number t. */
export interface Slice {
  /** Where t is on the map: along an axis t is that coordinate, downhill the distance from the ball. */
  readonly placeAt: (t: number) => Place
  /** The line's direction, of length 1. */
  readonly direction: Place
  /** What of the line is shown. */
  readonly range: readonly [low: number, high: number]
  /** The ball's t. */
  readonly here: number
}

/** Cuts through a ball; downhill on level ground, along x. */
export function sliceThrough(
  [x, y]: Place,
  along: Along,
  { domain, gradient }: Pick<Ground, 'domain'> & Pick<Terrain, 'gradient'>,
): Slice {
  if (along === 'x') return { placeAt: (t) => [t, y], direction: [1, 0], range: domain.x, here: x }
  if (along === 'y') return { placeAt: (t) => [x, t], direction: [0, 1], range: domain.y, here: y }
  const [gx, gy] = gradient([x, y])
  const steepness = Math.hypot(gx, gy)
  const direction: Place =
    steepness > 0 && Number.isFinite(steepness) ? [-gx / steepness, -gy / steepness] : [1, 0]
  const reach = (domain.x[1] - domain.x[0]) / 2
  return {
    placeAt: (t) => [x + t * direction[0], y + t * direction[1]],
    direction,
    range: [-reach / 2, reach],
    here: 0,
  }
}

/** The slope of a slice where the ball is: the gradient's part along it. */
export function slopeOf(
  { placeAt, here, direction }: Slice,
  { gradient }: Pick<Terrain, 'gradient'>,
): number {
  const [gx, gy] = gradient(placeAt(here))
  return gx * direction[0] + gy * direction[1]
}

/** Two places of a slice, their heights, and the slope of the straight line through them. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly heights: readonly [from: number, to: number]
  readonly slope: number
}

/** The slope by a forward or central difference, places and heights rounded to single precision as the lab's are. */
export function differenceOf(
  { placeAt, here }: Slice,
  height: Height,
  { derivative, h }: { derivative: 'forward' | 'central'; h: number },
): Difference {
  const from = derivative === 'central' ? here - h : here
  const to = here + h
  const rounded = (t: number) => {
    const [x, y] = placeAt(t)
    return Math.fround(height(Math.fround(x), Math.fround(y)))
  }
  const heights = [rounded(from), rounded(to)] as const
  return { from, to, heights, slope: (heights[1] - heights[0]) / (to - from) }
}
