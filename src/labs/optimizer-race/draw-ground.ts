import type { PlotBox } from '#/viz/plot-box.ts'
import { contours } from './contours.ts'
import type { Surface } from './surfaces.ts'

const bandCount = 11
const cell = 3

/** Shades a surface in bands, the higher the darker, with the contours between them; paths in colour stand out from it. */
export function drawGround(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  { height, domain, floor }: Surface,
  ink: string,
): void {
  const { left, top, right, bottom } = box
  const rise = Math.max(...domain.x.flatMap((x) => domain.y.map((y) => height(x, y)))) - floor
  const [columns, rows] = [Math.ceil((right - left) / cell) + 1, Math.ceil((bottom - top) / cell) + 1]
  const values = Float64Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const above = height(box.toValueX(left + column * cell), box.toValueY(top + row * cell)) - floor
    // as a root: the rings of a round bowl are evenly apart
    return bandCount * Math.sqrt(Math.max(0, above) / rise)
  })
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
  context.fillStyle = ink
  for (const [index, value] of values.entries()) {
    context.globalAlpha = 0.02 + 0.018 * Math.min(bandCount, Math.floor(value))
    context.fillRect(left + (index % columns) * cell, top + Math.floor(index / columns) * cell, cell, cell)
  }
  context.globalAlpha = 0.25
  context.strokeStyle = ink
  context.beginPath()
  for (let level = 1; level <= bandCount; level++) {
    for (const [from, to] of contours({ columns, values }, level)) {
      context.moveTo(left + from[0] * cell, top + from[1] * cell)
      context.lineTo(left + to[0] * cell, top + to[1] * cell)
    }
  }
  context.stroke()
}
