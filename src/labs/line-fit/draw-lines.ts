import type { Line, Point } from '#/ml/least-squares.ts'
import { clipToFrame } from '#/viz/clip-to-frame.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { clipLine } from './clip-line.ts'
import { isCrowd } from './draw-points.ts'

/** What moves while the line learns. */
export interface Lines {
  readonly points: readonly Point[]
  readonly line: Line
  /** The normal equation's line, where it is to be shown. */
  readonly best: Line | null
  readonly residuals: 'lines' | 'squares' | 'none'
  /** Whether the data rise with x: squares are drawn on the side where they do not cover the line. */
  readonly isRising: boolean
  /** The data's range of x: beyond it the line is extrapolated. */
  readonly range: readonly [low: number, high: number]
}

/** Draws the residuals and the lines into the frame of `box`. */
export function drawLines(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  lines: Lines,
): void {
  clipToFrame(context, box)
  context.strokeStyle = colours.orange
  context.fillStyle = colours.orange
  if (lines.residuals === 'lines') drawSegments(context, box, lines)
  if (lines.residuals === 'squares') drawSquares(context, box, lines)
  context.globalAlpha = 1
  drawLearnedLine(context, colours, box, lines)
  // the thinner one on top: where they have met, both are seen
  if (lines.best) {
    strokeLine(context, box, lines.best, { colour: colours.surface, width: 4 })
    strokeLine(context, box, lines.best, { colour: colours.green, width: 2.5, dash: [10, 5] })
  }
}

function drawSegments(context: CanvasRenderingContext2D, box: PlotBox, { points, line }: Lines): void {
  context.beginPath()
  for (const [x, y] of points) {
    const across = box.toPixelX(x)
    context.moveTo(across, box.toPixelY(y))
    context.lineTo(across, nearby(box.toPixelY(line.slope * x + line.intercept)))
  }
  context.globalAlpha = isCrowd(points) ? 0.3 : 0.85
  context.lineWidth = 1.75
  context.stroke()
}

function drawSquares(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  { points, line, isRising }: Lines,
): void {
  context.lineWidth = 1
  for (const [x, y] of points) {
    const to = nearby(box.toPixelY(line.slope * x + line.intercept))
    const side = box.toPixelY(y) - to
    const across = box.toPixelX(x)
    context.globalAlpha = isCrowd(points) ? 0.03 : 0.14
    context.fillRect(across, to, isRising ? side : -side, side)
    context.globalAlpha = isCrowd(points) ? 0.12 : 0.6
    context.strokeRect(across, to, isRising ? side : -side, side)
  }
}

/** A pixel that a canvas can still draw to; 0 for none. */
function nearby(pixel: number): number {
  return Number.isNaN(pixel) ? 0 : Math.min(1e4, Math.max(-1e4, pixel))
}

function drawLearnedLine(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { points, line, range }: Lines,
): void {
  const style = { colour: colours.accent, width: 5 }
  if (isCrowd(points)) strokeLine(context, box, line, { colour: colours.surface, width: 8 }, range)
  strokeLine(context, box, line, { ...style, dash: [3, 7] }, [Number.NEGATIVE_INFINITY, range[0]])
  strokeLine(context, box, line, style, range)
  strokeLine(context, box, line, { ...style, dash: [3, 7] }, [range[1], Number.POSITIVE_INFINITY])
}

interface Stroke {
  readonly colour: string
  readonly width: number
  readonly dash?: readonly number[]
}

function strokeLine(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  line: Line,
  { colour, width, dash = [] }: Stroke,
  within: readonly [from: number, to: number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): void {
  const edges = [box.toValueX(box.left), box.toValueX(box.right)] as const
  // a little beyond the frame: the clipped end of a thick line is not square
  const heights = [box.toValueY(box.bottom + 20), box.toValueY(box.top - 20)] as const
  const stretch = clipLine(line, [Math.max(edges[0], within[0]), Math.min(edges[1], within[1])], heights)
  if (!stretch) return
  context.beginPath()
  for (const x of stretch) context.lineTo(box.toPixelX(x), box.toPixelY(line.slope * x + line.intercept))
  context.strokeStyle = colour
  context.lineWidth = width
  context.setLineDash([...dash])
  context.stroke()
  context.setLineDash([])
}
