import type { PlotBox } from '#/viz/plot-box.ts'
import { drawChoice, drawMark } from '#/viz/points/draw-mark.ts'
import type { Place } from '#/viz/points/row.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { lossOf, type Model, type Row } from './model.ts'

export interface Marks {
  readonly rows: readonly Row[]
  readonly model: Model
  readonly active: number | null
  readonly losses: 'ring' | 'size' | 'none'
}

/** Beyond this the mark grows no more: a loss of 6 is a probability of 1/400 for what came true. */
const mostLoss = 6

/** Draws every point as the ○ or × it is, with its loss around it or in its size. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { rows, model, active, losses }: Marks,
): void {
  const radius = radiusOf(rows.length, box)
  if (losses === 'ring') drawRings(context, colours, box, { rows, model, radius })
  for (const row of rows) {
    const place = placeOf(row, box)
    // the area grows with the loss
    const size = losses === 'size' ? radius * Math.sqrt(0.35 + 1.8 * shownLoss(model, row)) : radius
    drawMark(context, colours, place, { isCircle: row[2] === 1, size })
  }
  const chosen = active === null ? undefined : rows[active]
  if (!chosen) return
  drawChoice(context, colours, placeOf(chosen, box), radius)
}

/** The more points and the smaller the picture, the smaller, in CSS pixels. */
function radiusOf(count: number, { width }: PlotBox): number {
  const fitting = Math.min(1.4, Math.max(0.7, width / 640))
  return fitting * (count <= 60 ? 6.5 : count <= 150 ? 5.5 : 4)
}

/** A disc behind each point whose area grows with its loss. */
function drawRings(
  context: CanvasRenderingContext2D,
  { red }: ThemeColours,
  box: PlotBox,
  { rows, model, radius }: { rows: readonly Row[]; model: Model; radius: number },
): void {
  context.strokeStyle = red
  context.fillStyle = red
  context.lineWidth = 1.25
  for (const row of rows) {
    const loss = shownLoss(model, row)
    // a point that is all but sure needs no ring
    if (loss < 0.1) continue
    const [x, y] = placeOf(row, box)
    context.beginPath()
    context.arc(x, y, radius * Math.sqrt(1.8 + 3.2 * loss), 0, 2 * Math.PI)
    context.globalAlpha = 0.12
    context.fill()
    context.globalAlpha = 0.75
    context.stroke()
    context.globalAlpha = 1
  }
}

function placeOf([x, y]: Row, box: PlotBox): Place {
  return [box.toPixelX(x), box.toPixelY(y)]
}

function shownLoss(model: Model, row: Row): number {
  const loss = lossOf(model, row)
  return Number.isNaN(loss) ? mostLoss : Math.min(mostLoss, loss)
}
