import { clipToFrame } from '#/viz/clip-to-frame.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { Bowl } from './bowl.ts'

/** Longer than any picture, and short enough that a canvas still draws it to a fraction of a pixel. */
export const farPixels = 5e4

/** The bowl as the picture has it: A in squared pixels. */
export interface PixelBowl {
  readonly x: number
  readonly y: number
  /** Of the flattest direction, against the horizontal. */
  readonly angle: number
  readonly steepest: number
  readonly flattest: number
}

/** The bowl in the picture's own units. */
export function inPixels({ lowest, ww, wb, determinant }: Bowl, box: PlotBox): PixelBowl {
  const w = box.toValueX(1) - box.toValueX(0)
  const b = box.toValueY(1) - box.toValueY(0)
  const [xx, xy, yy] = [ww * w * w, wb * w * b, b * b]
  const steepest = (xx + yy + Math.hypot(xx - yy, 2 * xy)) / 2
  return {
    x: box.toPixelX(lowest.slope),
    y: box.toPixelY(lowest.intercept),
    angle: Math.atan2(2 * xy, xx - yy) / 2 + Math.PI / 2,
    steepest,
    flattest: (determinant * w * w * b * b) / steepest,
  }
}

/** Fills the bands between the contours. The contours of a squared error are exactly ellipses, so ellipses are drawn. */
export function drawBowl(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  bowl: Bowl,
  { levels, colours }: { levels: readonly number[]; colours: readonly string[] },
): void {
  const { x, y, angle, steepest, flattest } = inPixels(bowl, box)
  clipToFrame(context, box)
  context.fillStyle = colours.at(-1)!
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  context.strokeStyle = 'rgb(255 255 255 / 45%)'
  context.lineWidth = 1
  for (const [index, level] of [...levels.entries()].reverse()) {
    const rise = level - bowl.least
    context.beginPath()
    context.ellipse(
      x,
      y,
      Math.min(farPixels, Math.sqrt(rise / flattest)),
      Math.min(farPixels, Math.sqrt(rise / steepest)),
      angle,
      0,
      2 * Math.PI,
    )
    context.fillStyle = colours[index]!
    context.fill()
    context.stroke()
  }
}
