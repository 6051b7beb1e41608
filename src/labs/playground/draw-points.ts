import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import type { Row } from './data-sets.ts'
import { isTestRow } from './split.ts'

export interface PointScene {
  readonly rows: readonly Row[]
  readonly trainShare: number
  readonly isTestShown: boolean
  readonly isRegression: boolean
  /** The size of t that has all of its colour, where t is a number. */
  readonly limit: number
  readonly active: number | null
}

/** Draws every point: ○ and ×, or ▲ and ▼ where a number is above or below 0; test points have a line in the ink’s colour. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  scene: PointScene,
): void {
  const { rows, trainShare, isTestShown, active } = scene
  context.save()
  context.beginPath()
  context.rect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  context.clip()
  const size = radiusOf(rows.length, box)
  for (const [index, row] of rows.entries()) {
    const isTest = isTestRow(index, trainShare)
    if (isTest && !isTestShown) continue
    const place = [box.toPixelX(row[0]), box.toPixelY(row[1])] as const
    drawMark(context, colours, {
      place,
      t: row[2],
      size,
      isTest,
      isRegression: scene.isRegression,
      limit: scene.limit,
    })
  }
  const chosen = active === null ? undefined : rows[active]
  if (chosen) {
    const reach = size + 6
    context.strokeStyle = colours.ink
    context.lineWidth = 2
    context.strokeRect(box.toPixelX(chosen[0]) - reach, box.toPixelY(chosen[1]) - reach, 2 * reach, 2 * reach)
  }
  context.restore()
}

/** The more points and the smaller the picture, the smaller, in CSS pixels. */
function radiusOf(count: number, { width }: PlotBox): number {
  const fitting = Math.min(1.5, Math.max(0.75, width / 480))
  return fitting * (count <= 80 ? 5 : count <= 250 ? 4 : 3)
}

interface Mark {
  readonly place: readonly [x: number, y: number]
  readonly t: number
  readonly size: number
  readonly isTest: boolean
  readonly isRegression: boolean
  readonly limit: number
}

function drawMark(context: CanvasRenderingContext2D, colours: ThemeColours, mark: Mark): void {
  const { place, t, size, isTest, isRegression, limit } = mark
  const isHigh = isRegression ? t >= 0 : t > 0.5
  const colour = isHigh ? colours.orange : colours.blue
  trace(context, place, size, isRegression ? (isHigh ? 'up' : 'down') : isHigh ? 'circle' : 'cross')
  const width = isRegression ? 1 : Math.max(1.5, 0.5 * size) + (isTest ? 1 : 0)
  // a rim, so that marks stand out from the plane and from each other
  stroke(context, colours.surface, width + 2)
  if (isRegression) {
    context.fillStyle = colours.surface
    context.fill()
    context.globalAlpha = Math.min(1, 0.1 + (0.9 * Math.abs(t)) / limit)
    context.fillStyle = colour
    context.fill()
    context.globalAlpha = 1
  }
  stroke(context, isRegression && isTest ? colours.ink : colour, width)
  if (isTest && !isRegression) stroke(context, colours.ink, 1)
}

function stroke(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

type Form = 'circle' | 'cross' | 'up' | 'down'

function trace(
  context: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  size: number,
  form: Form,
) {
  context.beginPath()
  if (form === 'circle') return void context.arc(x, y, size, 0, 2 * Math.PI)
  if (form === 'cross') {
    const arm = 0.9 * size
    context.moveTo(x - arm, y - arm)
    context.lineTo(x + arm, y + arm)
    context.moveTo(x + arm, y - arm)
    context.lineTo(x - arm, y + arm)
    return
  }
  const sign = form === 'up' ? -1 : 1
  context.moveTo(x, y + sign * size)
  context.lineTo(x - size, y - sign * 0.8 * size)
  context.lineTo(x + size, y - sign * 0.8 * size)
  context.closePath()
}
