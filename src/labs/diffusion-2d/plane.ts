import { equalBox } from '#/viz/equal-box.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { Size } from '#/viz/use-size.ts'
import { reach, type Scaling } from './scaling.ts'

/** The plane of a picture: its axes are in the units of the data, what is drawn in those of the network. */
export interface Plane {
  readonly box: PlotBox
  readonly toX: (value: number) => number
  readonly toY: (value: number) => number
  /** Pixels to one unit of the network. */
  readonly unit: number
}

/** Lays the plane out around data scaled so. */
export function planeOf(size: Size, { centre, spread }: Scaling): Plane {
  const around = (middle: number) => [middle - reach * spread, middle + reach * spread] as const
  const box = equalBox(size, { x: around(centre[0]), y: around(centre[1]) })
  const toX = (value: number) => box.toPixelX(centre[0] + spread * value)
  const toY = (value: number) => box.toPixelY(centre[1] + spread * value)
  return { box, toX, toY, unit: toX(1) - toX(0) }
}
