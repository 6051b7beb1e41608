import type { Stroke } from './drawing.ts'
import { smoothed } from './smoothed.ts'

/** Paints the strokes in the present stroke style on a square of `size`; `penWidth` is of its side. */
export function paintStrokes(
  context: CanvasRenderingContext2D,
  strokes: readonly Stroke[],
  { size, penWidth }: { readonly size: number; readonly penWidth: number },
) {
  context.lineCap = 'round'
  for (const stroke of strokes) {
    const points = smoothed(stroke)
    points.forEach((point, i) => {
      const from = points[Math.max(0, i - 1)]!
      context.lineWidth = ((from.width + point.width) / 2) * penWidth * size
      context.beginPath()
      context.moveTo(from.x * size, from.y * size)
      // a line to where it starts is a dot
      context.lineTo(point.x * size, point.y * size)
      context.stroke()
    })
  }
}
