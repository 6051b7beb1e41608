import type { Domain, PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { bandsIn, boundScores } from './bands.ts'
import { logit, type Model } from './model.ts'
import { lineAt } from './straight-line.ts'

/** Fills the plane with bands of the probability of ○. */
export function drawBands(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { w1, w2, b }: Model,
): void {
  const bands = bandsIn(colours)
  const [left, top] = [box.toValueX(box.left), box.toValueY(box.top)]
  // f over pixels: `start` in the upper left corner, from there `across` and `down`
  const start = w1 * left + w2 * top + b
  const across = w1 * (box.toValueX(1) - box.toValueX(0))
  const down = w2 * (box.toValueY(1) - box.toValueY(0))
  const steepness = Math.hypot(across, down)
  if (!Number.isFinite(start) || !Number.isFinite(steepness)) return
  context.fillStyle = bands[bandOf(start)]!
  if (steepness > 1e-7) context.fillStyle = gradientOf(context, box, bands, { start, across, down })
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
}

interface Slope {
  readonly start: number
  readonly across: number
  readonly down: number
}

/** Bands across the way that f climbs, with hard edges where p is 0.1, 0.2, … 0.9. */
function gradientOf(
  context: CanvasRenderingContext2D,
  { left, top }: PlotBox,
  bands: readonly string[],
  { start, across, down }: Slope,
): CanvasGradient {
  const limit = boundScores.at(-1)! * 1.2
  const square = across * across + down * down
  const place = (score: number): readonly [number, number] => {
    const way = (score - start) / square
    return [left + way * across, top + way * down]
  }
  const gradient = context.createLinearGradient(...place(-limit), ...place(limit))
  let from = 0
  for (const [index, colour] of bands.entries()) {
    const score = boundScores[index] ?? limit
    const to = Math.min(1, (score + limit) / (2 * limit))
    gradient.addColorStop(from, colour)
    gradient.addColorStop(to, colour)
    from = to
  }
  return gradient
}

function bandOf(score: number): number {
  const index = boundScores.findIndex((bound) => score < bound)
  return index === -1 ? boundScores.length : index
}

export interface Boundaries {
  readonly model: Model
  /** Newton's answer; null where it is not shown. */
  readonly best: Model | null
  readonly threshold: number
}

/** Draws the line f(x, y) = 0, the line of the threshold where it is another, and Newton's. */
export function drawBoundaries(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { model, best, threshold }: Boundaries,
): void {
  const frame = frameOf(box)
  const draw = (drawn: Model, score: number, style: Stroke) =>
    drawLine(context, box, lineAt(drawn, score, frame), style)
  draw(model, 0, { colour: colours.surface, width: 6, dash: [] })
  draw(model, 0, { colour: colours.accent, width: 3, dash: [] })
  if (threshold !== 0.5) draw(model, logit(threshold), { colour: colours.ink, width: 2, dash: [2, 5] })
  if (best) draw(best, 0, { colour: colours.green, width: 3, dash: [9, 6] })
}

interface Stroke {
  readonly colour: string
  readonly width: number
  readonly dash: readonly number[]
}

function drawLine(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  line: ReturnType<typeof lineAt>,
  { colour, width, dash }: Stroke,
): void {
  if (!line) return
  const [from, to] = line
  context.beginPath()
  context.moveTo(box.toPixelX(from[0]), box.toPixelY(from[1]))
  context.lineTo(box.toPixelX(to[0]), box.toPixelY(to[1]))
  context.strokeStyle = colour
  context.lineWidth = width
  context.setLineDash([...dash])
  context.stroke()
  context.setLineDash([])
}

/** What of the plane is within the frame of the plot. */
export function frameOf(box: PlotBox): Domain {
  return {
    x: [box.toValueX(box.left), box.toValueX(box.right)],
    y: [box.toValueY(box.bottom), box.toValueY(box.top)],
  }
}
