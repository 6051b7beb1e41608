import type { Point } from '#/ml/least-squares.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'

const crowd = 150

/** True for so many points that they would hide the line and its residuals, and lie behind them instead. */
export function isCrowd(points: readonly Point[]): boolean {
  return points.length > crowd
}

/** Draws the points, and a ring around the one that is being edited. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { points, active }: { points: readonly Point[]; active: number | null },
): void {
  const radius = pointRadius(points.length)
  context.fillStyle = colours.blue
  context.strokeStyle = colours.surface
  context.lineWidth = isCrowd(points) ? 0.75 : 1.5
  for (const [x, y] of points) {
    context.beginPath()
    context.arc(box.toPixelX(x), box.toPixelY(y), radius, 0, 2 * Math.PI)
    context.fill()
    context.stroke()
  }
  const chosen = active === null ? undefined : points[active]
  if (chosen) drawRing(context, colours, [box.toPixelX(chosen[0]), box.toPixelY(chosen[1])], radius + 5)
}

function drawRing(
  context: CanvasRenderingContext2D,
  { ink }: ThemeColours,
  [x, y]: Point,
  radius: number,
): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.strokeStyle = ink
  context.lineWidth = 2
  context.stroke()
}

/** The more points, the smaller, in CSS pixels. */
function pointRadius(count: number): number {
  return count <= 60 ? 5.5 : count <= crowd ? 4.5 : 3.25
}
