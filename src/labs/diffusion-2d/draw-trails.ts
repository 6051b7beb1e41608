import { clipToBox } from './draw-density.ts'
import type { Plane } from './plane.ts'

/** So many particles leave a trail: more would hide each other. */
const trailCount = 48

/** Draws where the first particles have come from, from place to place up to `now`. */
export function drawTrails(
  context: CanvasRenderingContext2D,
  { box, toX, toY }: Plane,
  { before, now }: { before: readonly Float32Array[]; now: Float32Array },
  colour: string,
): void {
  context.save()
  clipToBox(context, box)
  context.globalAlpha = 0.45
  context.strokeStyle = colour
  context.lineWidth = 1
  context.beginPath()
  for (let i = 0; i < Math.min(2 * trailCount, now.length); i += 2) {
    for (const [index, places] of [...before, now].entries()) {
      const [x, y] = [toX(places[i]!), toY(places[i + 1]!)]
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
  }
  context.stroke()
  context.restore()
}
