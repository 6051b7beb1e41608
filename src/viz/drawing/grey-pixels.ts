import type { InkPoint, Stroke } from './drawing.ts'
import { smoothed } from './smoothed.ts'

interface Paper {
  readonly pixels: Float32Array
  readonly side: number
}

/**
 * The strokes as [side · side] grey pixels, row by row, 0 the paper and 1 the ink, edges smoothed. `penWidth` is of
 * the square's side. Not by a canvas: browsers that hide who they are give no true pixels back.
 */
export function greyPixels(strokes: readonly Stroke[], side: number, penWidth: number): Float32Array {
  const paper = { pixels: new Float32Array(side * side), side }
  for (const stroke of strokes) {
    const points = smoothed(stroke)
    points.forEach((point, i) => {
      inkPiece(paper, points[Math.max(0, i - 1)]!, point, penWidth)
    })
  }
  return paper.pixels
}

/** A straight piece with round ends: each pixel takes the darkest ink that covers it. */
function inkPiece({ pixels, side }: Paper, from: InkPoint, to: InkPoint, penWidth: number) {
  const [x, y] = [from.x * side, from.y * side]
  const [dx, dy] = [to.x * side - x, to.y * side - y]
  const squared = dx * dx + dy * dy || 1
  const reach = ((from.width + to.width) / 4) * penWidth * side + 0.5
  const first = (a: number, b: number) => Math.max(0, Math.floor(Math.min(a, b) - reach))
  const last = (a: number, b: number) => Math.min(side - 1, Math.floor(Math.max(a, b) + reach))
  for (let row = first(y, y + dy); row <= last(y, y + dy); row++) {
    for (let column = first(x, x + dx); column <= last(x, x + dx); column++) {
      const [px, py] = [column + 0.5 - x, row + 0.5 - y]
      const t = Math.max(0, Math.min(1, (px * dx + py * dy) / squared))
      const ink = Math.min(1, reach - Math.hypot(px - t * dx, py - t * dy))
      const at = row * side + column
      if (ink > pixels[at]!) pixels[at] = ink
    }
  }
}
