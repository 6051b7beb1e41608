import type { PlotBox } from '#/viz/plot-box.ts'
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
  const [x, y] = placeOf(chosen, box)
  context.beginPath()
  context.rect(x - radius - 6, y - radius - 6, 2 * radius + 12, 2 * radius + 12)
  context.strokeStyle = colours.ink
  context.lineWidth = 2
  context.stroke()
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

function drawMark(
  context: CanvasRenderingContext2D,
  { blue, orange, surface }: ThemeColours,
  [x, y]: readonly [number, number],
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

function placeOf([x, y]: Row, box: PlotBox): readonly [number, number] {
  return [box.toPixelX(x), box.toPixelY(y)]
}

function shownLoss(model: Model, row: Row): number {
  const loss = lossOf(model, row)
  return Number.isNaN(loss) ? mostLoss : Math.min(mostLoss, loss)
}
