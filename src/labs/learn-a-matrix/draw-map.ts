import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { axisTicks } from '#/viz/ticks.ts'
import type { Eigen } from './eigen.ts'
import { plain } from './eigen-words.ts'
import { apply, type Matrix, type Vector } from './matrix.ts'
import { toPixel } from './pixels.ts'

/** The square of grid lines from −reach to reach, as the matrix carries it. */
export function drawGrid(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  { matrix, reach, colour }: { matrix: Matrix; reach: number; colour: string },
): void {
  const lines = axisTicks(-reach, reach, 6).marks.map(({ value }) => value)
  const [low, high] = [lines[0]!, lines.at(-1)!]
  context.strokeStyle = colour
  for (const at of lines) {
    context.lineWidth = at === 0 ? 1.75 : 1
    context.globalAlpha = at === 0 ? 0.6 : 0.3
    drawLine(context, box, apply(matrix, [at, low]), apply(matrix, [at, high]))
    drawLine(context, box, apply(matrix, [low, at]), apply(matrix, [high, at]))
  }
  context.globalAlpha = 1
}

/** Where (1, 0) and (0, 1) go, as arrows: the columns of the matrix. */
export function drawBasis(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { matrix: [a, b, c, d], names }: { matrix: Matrix; names: readonly [string, string] },
): void {
  drawArrow(context, box, { to: [a, c], colour: colours.blue, halo: colours.surface, name: names[0] })
  drawArrow(context, box, { to: [b, d], colour: colours.orange, halo: colours.surface, name: names[1] })
}

/** The lines that the matrix keeps, across the whole picture, each with its eigenvalue. */
export function drawKeptLines(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { eigen, hasValues }: { eigen: Eigen; hasValues: boolean },
): void {
  if (eigen.kind === 'complex' || eigen.kind === 'every') return
  const far = 2 * Math.max(...[box.toValueX(box.right), box.toValueY(box.top)])
  for (const [index, { value, vector }] of eigen.pairs.entries()) {
    context.strokeStyle = colours.ink
    context.lineWidth = 1.5
    context.setLineDash(index === 0 ? [10, 4] : [2, 4])
    drawLine(context, box, scaled(vector, -far), scaled(vector, far))
    context.setLineDash([])
    // one at the upper end of its line, the other at the lower: they never meet
    const isUp = vector[1] > 0
    const towards = isUp === (index === 0) ? vector : scaled(vector, -1)
    if (hasValues) drawValue(context, colours, box, { towards, text: `λ${'₁₂'[index]} = ${plain(value)}` })
  }
}

function drawValue(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { towards, text }: { towards: Vector; text: string },
): void {
  const reach = Math.min(
    box.toValueX(box.right) / Math.abs(towards[0] || 1e-9),
    box.toValueY(box.top) / Math.abs(towards[1] || 1e-9),
  )
  const [x, y] = toPixel(box, scaled(towards, 0.86 * reach))
  const isRight = x > (box.left + box.right) / 2
  const inside = Math.max(box.top + box.fontSize, y - 8)
  writeLabel(context, [x + (isRight ? -6 : 6), inside], {
    text,
    colour: colours.ink,
    halo: colours.surface,
    size: box.fontSize,
    align: isRight ? 'right' : 'left',
  })
}

interface Arrow {
  readonly to: Vector
  readonly colour: string
  readonly halo: string
  readonly name: string
}

function drawArrow(context: CanvasRenderingContext2D, box: PlotBox, { to, colour, halo, name }: Arrow): void {
  const [x0, y0] = toPixel(box, [0, 0])
  const [x, y] = toPixel(box, to)
  const length = Math.hypot(x - x0, y - y0)
  const [ux, uy] = length > 0 ? [(x - x0) / length, (y - y0) / length] : [0, 0]
  const head = Math.min(12, length)
  for (const [style, width] of [
    [halo, 6.5],
    [colour, 3.5],
  ] as const) {
    context.strokeStyle = style
    context.fillStyle = style
    context.lineWidth = width
    context.beginPath()
    context.moveTo(x0, y0)
    context.lineTo(x - 0.7 * head * ux, y - 0.7 * head * uy)
    context.stroke()
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x - head * ux - 0.5 * head * uy, y - head * uy + 0.5 * head * ux)
    context.lineTo(x - head * ux + 0.5 * head * uy, y - head * uy - 0.5 * head * ux)
    context.closePath()
    context.fill()
  }
  const aside: Vector = [x + 13 * ux, y + 13 * uy + 0.35 * box.fontSize]
  const size = 1.05 * box.fontSize
  if (length > 0) writeLabel(context, aside, { text: name, colour, halo, size, align: 'center' })
}

interface LabelStyle {
  readonly text: string
  readonly colour: string
  readonly halo: string
  readonly size: number
  readonly align: CanvasTextAlign
}

function writeLabel(
  context: CanvasRenderingContext2D,
  [x, y]: Vector,
  { text, colour, halo, size, align }: LabelStyle,
): void {
  context.font = `600 ${size}px system-ui, sans-serif`
  context.textAlign = align
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = halo
  context.strokeText(text, x, y)
  context.fillStyle = colour
  context.fillText(text, x, y)
}

function drawLine(context: CanvasRenderingContext2D, box: PlotBox, from: Vector, to: Vector): void {
  context.beginPath()
  context.moveTo(...toPixel(box, from))
  context.lineTo(...toPixel(box, to))
  context.stroke()
}

function scaled([x, y]: Vector, by: number): Vector {
  return [by * x, by * y]
}
