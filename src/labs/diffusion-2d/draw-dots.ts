import { clipToBox } from './draw-density.ts'
import type { Plane } from './plane.ts'

interface DotLook {
  readonly colour: string
  /** In CSS pixels. */
  readonly radius: number
  readonly opacity: number
}

/** Draws points, [n · 2] in the units of the network, as dots. */
export function drawDots(
  context: CanvasRenderingContext2D,
  { box, toX, toY }: Plane,
  points: Float32Array,
  { colour, radius, opacity }: DotLook,
): void {
  context.save()
  clipToBox(context, box)
  context.globalAlpha = opacity
  context.fillStyle = colour
  context.beginPath()
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [toX(points[i]!), toY(points[i + 1]!)]
    if (!Number.isFinite(x + y)) continue
    context.moveTo(x + radius, y)
    context.arc(x, y, radius, 0, 2 * Math.PI)
  }
  context.fill()
  context.restore()
}
