import type { ArrowField } from './arrow-field.ts'
import { clipToBox } from './draw-density.ts'
import type { Plane } from './plane.ts'

/** The length of a pull of 1, and of the longest arrow, in the units of the network. */
const scale = 0.16
const longest = 0.36

/** Draws a field of arrows; those that would reach the next but one are cut short. */
export function drawArrows(
  context: CanvasRenderingContext2D,
  { box, toX, toY, unit }: Plane,
  { places, pulls }: ArrowField,
  colour: string,
): void {
  context.save()
  clipToBox(context, box)
  context.strokeStyle = colour
  context.lineWidth = 1.25
  context.beginPath()
  for (let i = 0; i < places.length; i += 2) {
    const [dx, dy] = [pulls[i]!, -pulls[i + 1]!]
    const size = Math.hypot(dx, dy)
    if (!(size > 0.02)) continue
    const length = (unit * Math.min(longest, scale * size)) / size
    const [x, y] = [toX(places[i]!), toY(places[i + 1]!)]
    const [tipX, tipY] = [x + length * dx, y + length * dy]
    context.moveTo(x, y)
    context.lineTo(tipX, tipY)
    const angle = Math.atan2(dy, dx)
    for (const turn of [2.6, -2.6]) {
      context.moveTo(tipX, tipY)
      context.lineTo(tipX + 4 * Math.cos(angle + turn), tipY + 4 * Math.sin(angle + turn))
    }
  }
  context.stroke()
  context.restore()
}
