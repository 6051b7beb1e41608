import type { Place } from '#/ml/surfaces.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'

/** Where the balls started, have been and are, in pixels. */
export interface Walks {
  /** One list for each ball, oldest first; null where a place is out of the picture. */
  readonly paths: readonly (readonly Place[])[]
  readonly lowest: readonly Place[]
  readonly fontSize: number
}

/** Draws the bottoms, the paths, hollow dots at the starts, and the balls with their numbers; ball 1 last, on top. */
export function drawBalls(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  { paths, lowest, fontSize }: Walks,
): void {
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (const place of lowest) drawCross(context, colours, place)
  const numbered = [...paths.entries()].reverse()
  for (const [ball, path] of numbered) {
    trace(context, path)
    stroke(context, ball === 0 ? colours.accent : colours.ink, ball === 0 ? 2.5 : 1.5, colours.paper)
  }
  for (const [ball, path] of numbered) {
    const colour = ball === 0 ? colours.accent : colours.ink
    for (const place of path.slice(1, -1))
      drawDot(context, { place, radius: 2, fill: colour, edge: colours.paper, width: 0.8 })
    if (path[0]) drawDot(context, { place: path[0], radius: 5, fill: colours.paper, edge: colour, width: 2 })
  }
  for (const [ball, path] of numbered) {
    const place = path.at(-1)
    if (!place) continue
    const fill = ball === 0 ? colours.accent : colours.ink
    const radius = 0.62 * fontSize
    drawDot(context, { place, radius, fill, edge: colours.paper, width: 2 })
    context.fillStyle = colours.paper
    context.font = `700 ${0.8 * fontSize}px sans-serif`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillText(String(ball + 1), place[0], place[1] + 0.5)
  }
}

function trace(context: CanvasRenderingContext2D, path: readonly Place[]): void {
  context.beginPath()
  for (const place of path) context.lineTo(...place)
}

/** Strokes the current path in a colour that stands out from every band. */
function stroke(context: CanvasRenderingContext2D, colour: string, width: number, halo: string): void {
  context.strokeStyle = halo
  context.lineWidth = width + 2
  context.stroke()
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

function drawCross(context: CanvasRenderingContext2D, { green, paper }: ThemeColours, [x, y]: Place): void {
  context.beginPath()
  context.moveTo(x - 9, y)
  context.lineTo(x + 9, y)
  context.moveTo(x, y - 9)
  context.lineTo(x, y + 9)
  stroke(context, green, 3.5, paper)
}

function drawDot(
  context: CanvasRenderingContext2D,
  dot: { place: Place; radius: number; fill: string; edge: string; width: number },
): void {
  context.beginPath()
  context.arc(...dot.place, dot.radius, 0, 2 * Math.PI)
  context.fillStyle = dot.fill
  context.strokeStyle = dot.edge
  context.lineWidth = dot.width
  context.fill()
  context.stroke()
}
