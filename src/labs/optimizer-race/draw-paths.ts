import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { racerNames, racers } from './racers.ts'
import type { Place } from './surfaces.ts'

/** The path of every ball, oldest place first, from x and y of each ball in turn at each step. */
export function pathsIn(path: ArrayLike<number>): readonly (readonly Place[])[] {
  const width = 2 * racerNames.length
  return racerNames.map((_, racer) =>
    Array.from({ length: path.length / width }, (_, step): Place => {
      const first = step * width + 2 * racer
      return [path[first]!, path[first + 1]!]
    }),
  )
}

/** What is drawn of a race, in the values of the plot. */
interface Race {
  readonly paths: readonly (readonly Place[])[]
  readonly lowest: readonly Place[]
  readonly start: Place
}

/** Draws the bottoms, the paths, the start and the balls with their numbers. */
export function drawRace(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { paths, lowest, start }: Race,
): void {
  const toPixel = ([x, y]: Place): Place => [near(box.toPixelX(x)), near(box.toPixelY(y))]
  context.beginPath()
  context.rect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  context.clip()
  context.lineJoin = 'round'
  for (const place of lowest) drawCross(context, toPixel(place), colours)
  for (const [index, racer] of racerNames.entries()) {
    const { colour, dash } = racers[racer]
    context.setLineDash([...dash])
    context.strokeStyle = colours[colour]
    context.lineWidth = 2
    context.beginPath()
    for (const place of paths[index]!) context.lineTo(...toPixel(place))
    context.stroke()
  }
  context.setLineDash([])
  drawDisc(context, toPixel(start), { radius: 5, fill: colours.paper, edge: colours.ink })
  for (const [index, racer] of racerNames.entries()) {
    const place = ballAt(toPixel(paths[index]!.at(-1)!), index, paths[index]!.length === 1, box.fontSize)
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
