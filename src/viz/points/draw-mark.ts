import type { ThemeColours } from '#/viz/theme-colours.ts'
import type { Place } from './row.ts'

/** Draws the ○ of class 1 or the × of class 0 around a pixel. size: half its width, in CSS pixels. */
export function drawMark(
  context: CanvasRenderingContext2D,
  { blue, orange, surface }: ThemeColours,
  [x, y]: Place,
  { isCircle, size }: { isCircle: boolean; size: number },
): void {
  context.beginPath()
  if (isCircle) context.arc(x, y, size, 0, 2 * Math.PI)
  else {
    const arm = 0.9 * size
    context.moveTo(x - arm, y - arm)
    context.lineTo(x + arm, y + arm)
    context.moveTo(x + arm, y - arm)
    context.lineTo(x - arm, y + arm)
  }
  const width = Math.max(2, 0.45 * Math.min(size, 7))
  // a rim, so that marks stand out from the bands and from each other
  for (const [colour, extra] of [
    [surface, 2.5],
    [isCircle ? orange : blue, 0],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = width + extra
    context.stroke()
  }
}

/** Draws the square around the chosen point. */
export function drawChoice(
  context: CanvasRenderingContext2D,
  { ink }: ThemeColours,
  [x, y]: Place,
  radius: number,
): void {
  context.beginPath()
  context.rect(x - radius - 6, y - radius - 6, 2 * radius + 12, 2 * radius + 12)
  context.strokeStyle = ink
  context.lineWidth = 2
  context.stroke()
}
