import type { PlotBox } from '#/viz/plot-box.ts'
import type { Vector } from './matrix.ts'

/** Where a point of the plane is in the picture. However far it has been thrown, a canvas can still draw to it. */
export function toPixel(box: PlotBox, [x, y]: Vector): Vector {
  return [near(box.toPixelX(x)), near(box.toPixelY(y))]
}

function near(pixel: number): number {
  return Number.isNaN(pixel) ? 0 : Math.min(1e4, Math.max(-1e4, pixel))
}
