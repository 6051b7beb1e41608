import { clipToFrame } from '#/viz/clip-to-frame.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import type { Height } from './height-of.ts'
import type { Difference, Slice } from './slice.ts'

/** What is drawn of a slice. */
export interface SlicePicture {
  readonly slice: Slice
  readonly height: Height
  /** Of the tangent where the ball is. */
  readonly slope: number
  readonly difference: Difference | null
  /** Where the next step leads, as far as that is on the slice. */
  readonly next: number | null
}

/** Draws the cut surface, its tangent, the line of a difference, and the ball with the place it steps to. */
export function drawSlice(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  colours: ThemeColours,
  { slice, height, slope, difference, next }: SlicePicture,
): void {
  const { placeAt, here } = slice
  const heightAt = (t: number) => height(...placeAt(t))
  const line = (through: number, at: number, steepness: number) => (t: number) =>
    at + steepness * (t - through)
  clipToFrame(context, box)
  context.lineJoin = 'round'
  traceCurve(context, box, heightAt)
  stroke(context, colours.ink, 2.5)
  traceCurve(context, box, line(here, heightAt(here), slope))
  stroke(context, colours.blue, 2)
  if (difference) {
    const { from, to, heights } = difference
    context.setLineDash([7, 5])
    traceCurve(context, box, line(from, heights[0], difference.slope))
    stroke(context, colours.orange, 2)
    context.setLineDash([])
    for (const [t, z] of [
      [from, heights[0]],
      [to, heights[1]],
    ] as const)
      drawDot(context, box, [t, z], { fill: colours.orange, edge: colours.paper, radius: 4.5 })
  }
  if (next !== null)
    drawDot(context, box, [next, heightAt(next)], { fill: colours.paper, edge: colours.accent, radius: 5.5 })
  drawDot(context, box, [here, heightAt(here)], { fill: colours.accent, edge: colours.paper, radius: 7 })
}

/** A curve over the whole width, broken where there is no height and where it leaps out of the picture. */
function traceCurve(context: CanvasRenderingContext2D, box: PlotBox, heightAt: (t: number) => number): void {
  context.beginPath()
  let last: number | undefined
  for (let pixel = box.left; pixel <= box.right; pixel++) {
    const raw = box.toPixelY(heightAt(box.toValueX(pixel)))
    if (!Number.isFinite(raw)) {
      last = undefined
      continue
    }
    const y = Math.min(2e4, Math.max(-2e4, raw))
    const isLeap = last !== undefined && Math.min(last, y) < box.top && Math.max(last, y) > box.bottom
    if (last === undefined || isLeap) context.moveTo(pixel, y)
    else context.lineTo(pixel, y)
    last = y
  }
}

function stroke(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

function drawDot(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  [t, z]: readonly [number, number],
  { fill, edge, radius }: { fill: string; edge: string; radius: number },
): void {
  if (!Number.isFinite(z)) return
  context.beginPath()
  context.arc(box.toPixelX(t), box.toPixelY(z), radius, 0, 2 * Math.PI)
  context.fillStyle = fill
  context.fill()
  stroke(context, edge, 2)
}
