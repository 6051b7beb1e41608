import type { Place } from '#/ml/surfaces.ts'
import { clipToFrame } from '#/viz/clip-to-frame.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { racerNames, racers } from './racers.ts'

/** What is drawn of a race, in the values of the plot. */
interface Race {
  /** x and y of each ball in turn, at each step. */
  readonly path: ArrayLike<number>
  readonly lowest: readonly Place[]
  readonly start: Place
}

/** Draws the bottoms, the paths, the start and the balls with their numbers. */
export function drawRace(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { path, lowest, start }: Race,
): void {
  const toPixel = ([x, y]: Place): Place => [near(box.toPixelX(x)), near(box.toPixelY(y))]
  clipToFrame(context, box)
  context.lineJoin = 'round'
  for (const place of lowest) drawCross(context, toPixel(place), colours)
  const ends = racerNames.map((racer, index) => {
    const { colour, dash } = racers[racer]
    context.setLineDash([...dash])
    context.strokeStyle = colours[colour]
    context.lineWidth = 2
    return strokePath(context, box, path, index)
  })
  context.setLineDash([])
  drawDisc(context, toPixel(start), { radius: 5, fill: colours.paper, edge: colours.ink })
  const isAtStart = path.length === width
  for (const [index, racer] of racerNames.entries()) {
    const place = ballAt(ends[index]!, index, isAtStart, box.fontSize)
    drawDisc(context, place, {
      radius: 0.6 * box.fontSize,
      fill: colours[racers[racer].colour],
      edge: colours.paper,
    })
    context.fillStyle = colours.paper
    context.font = `700 ${0.78 * box.fontSize}px sans-serif`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillText(String(index + 1), place[0], place[1] + 0.5)
  }
}

/** x and y of every ball. */
const width = 2 * racerNames.length

/** Strokes one ball's path, without the places that are seen as one with the last, and returns its end in pixels. */
function strokePath(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  path: ArrayLike<number>,
  ball: number,
): Place {
  let [x, y, drawnX, drawnY] = [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  context.beginPath()
  for (let place = 2 * ball; place < path.length; place += width) {
    x = near(box.toPixelX(path[place]!))
    y = near(box.toPixelY(path[place + 1]!))
    if (Math.abs(x - drawnX) + Math.abs(y - drawnY) < 0.75) continue
    context.lineTo(x, y)
    drawnX = x
    drawnY = y
  }
  context.lineTo(x, y)
  context.stroke()
  return [x, y]
}

/** Where a ball's disc is drawn: while all stand at the start, lined up around it. */
function ballAt([x, y]: Place, index: number, isAtStart: boolean, fontSize: number): Place {
  if (!isAtStart) return [x, y]
  const angle = (2 * Math.PI * index) / racerNames.length - Math.PI / 2
  return [x + 1.9 * fontSize * Math.cos(angle), y + 1.9 * fontSize * Math.sin(angle)]
}

function drawCross(context: CanvasRenderingContext2D, [x, y]: Place, { ink, paper }: ThemeColours): void {
  context.beginPath()
  context.moveTo(x - 9, y)
  context.lineTo(x + 9, y)
  context.moveTo(x, y - 9)
  context.lineTo(x, y + 9)
  for (const [colour, width] of [
    [paper, 5],
    [ink, 2],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke()
  }
}

function drawDisc(
  context: CanvasRenderingContext2D,
  place: Place,
  { radius, fill, edge }: { radius: number; fill: string; edge: string },
): void {
  context.beginPath()
  context.arc(...place, radius, 0, 2 * Math.PI)
  context.fillStyle = fill
  context.strokeStyle = edge
  context.lineWidth = 1.5
  context.fill()
  context.stroke()
}

/** A ball that was thrown far away is still drawn on its way out of the picture. */
function near(pixel: number): number {
  return Math.min(2e4, Math.max(-2e4, pixel))
}
