import type { Place } from '#/ml/surfaces.ts'
import type { HeightField } from '#/viz/contours/height-field.ts'

/** From which the relief is looked at: from above the horizon, in radians. */
const tilt = 0.62
/** The height of the highest place, where the longer side of the ground is 2. */
const loft = 0.95

/** Carries a place and its height to the picture; `depth` grows towards the viewer. */
export type Projection = (
  x: number,
  y: number,
  z: number,
) => { readonly pixel: Place; readonly depth: number }

/** A view of a field from the side, without perspective, turned by `turn` radians about the vertical. */
export function projection(
  { domain, low, high }: HeightField,
  { width, height }: { width: number; height: number },
  turn: number,
): Projection {
  const [middleX, middleY] = [(domain.x[0] + domain.x[1]) / 2, (domain.y[0] + domain.y[1]) / 2]
  const [halfX, halfY] = [(domain.x[1] - domain.x[0]) / 2, (domain.y[1] - domain.y[0]) / 2]
  const unit = 1 / Math.max(halfX, halfY)
  const reach = Math.hypot(halfX, halfY) * unit
  const tall = 2 * reach * Math.sin(tilt) + loft * Math.cos(tilt)
  const scale = Math.min(width / (2 * reach), height / tall) * 0.98
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const ground = height / 2 + (scale * loft * Math.cos(tilt)) / 2
  return (x, y, z) => {
    const [u, v] = [(x - middleX) * unit, (y - middleY) * unit]
    const depth = u * sin - v * cos
    // what is cut off ends in a plain; flat ground lies half-way up
    const rise = high > low ? (loft * (Math.min(high, Math.max(low, z)) - low)) / (high - low) : loft / 2
    const across = width / 2 + scale * (u * cos + v * sin)
    return { pixel: [across, ground + scale * (depth * Math.sin(tilt) - rise * Math.cos(tilt))], depth }
  }
}
