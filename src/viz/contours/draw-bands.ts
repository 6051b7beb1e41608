import { clipToFrame } from '#/viz/clip-to-frame.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import { contourLines } from './contour-lines.ts'
import { at, type HeightField } from './height-field.ts'
import { bandOf } from './height-levels.ts'

type Fill = CanvasRenderingContext2D['fillStyle']

/** Fills the frame with the bands between the levels, one fill more than those; `hole` where there is no height. */
export function fillBands(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  { columns, rows, heights, domain }: HeightField,
  { levels, fills, hole }: { levels: readonly number[]; fills: readonly Fill[]; hole: Fill },
): void {
  const cellWidth = (box.right - box.left) / (columns - 1)
  const cellHeight = (box.bottom - box.top) / (rows - 1)
  clipToFrame(context, box)
  for (let row = 0; row < rows; row++) {
    const top = box.toPixelY(at(domain.y, row / (rows - 1))) - cellHeight / 2
    let from = 0
    // cells of one colour in a row are one rectangle
    for (let column = 1; column <= columns; column++) {
      const band = bandOf(heights[row * columns + from]!, levels)
      if (column < columns && bandOf(heights[row * columns + column]!, levels) === band) continue
      const width = (column - from) * cellWidth + 0.5
      context.fillStyle = band < 0 ? hole : fills[band]!
      context.fillRect(box.left + (from - 0.5) * cellWidth, top, width, cellHeight + 0.5)
      from = column
    }
  }
}

/** Strokes the contours at the levels in the present style. */
export function strokeContours(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  field: HeightField,
  levels: readonly number[],
): void {
  context.beginPath()
  for (const level of levels) {
    for (const [from, to] of contourLines(field, level)) {
      context.moveTo(box.toPixelX(from[0]), box.toPixelY(from[1]))
      context.lineTo(box.toPixelX(to[0]), box.toPixelY(to[1]))
    }
  }
  context.stroke()
}
