import type { Line } from '#/ml/least-squares.ts'
import { clipToFrame } from '#/viz/clip-to-frame.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import type { Bowl } from './bowl.ts'
import { farPixels, inPixels } from './draw-bowl.ts'

/** Draws the path walked, its start and its present end, and what is lowest: a cross, or the floor of a valley. */
export function drawPath(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { bowl, path }: { bowl: Bowl; path: readonly Line[] },
): void {
  clipToFrame(context, box)
  if (bowl.isValley) strokeFloor(context, colours, box, bowl)
  const places = path
    .filter(({ slope, intercept }) => Number.isFinite(slope) && Number.isFinite(intercept))
    .map(({ slope, intercept }) => [near(box.toPixelX(slope)), near(box.toPixelY(intercept))] as const)
  const first = places[0]
  const last = places.at(-1)
  context.lineJoin = 'round'
  context.beginPath()
  for (const [x, y] of thinned(places)) context.lineTo(x, y)
  haloed(context, colours, colours.accent, 2.5)
  if (first) drawDot(context, { place: first, radius: 5, fill: colours.paper, edge: colours.accent })
  if (last) drawDot(context, { place: last, radius: 7, fill: colours.accent, edge: colours.paper })
  // last, so that it is still seen when the path has arrived
  if (!bowl.isValley) {
    const [x, y] = [box.toPixelX(bowl.lowest.slope), box.toPixelY(bowl.lowest.intercept)]
    context.beginPath()
    context.moveTo(x - 9, y)
    context.lineTo(x + 9, y)
    context.moveTo(x, y - 9)
    context.lineTo(x, y + 9)
    haloed(context, colours, colours.green, 3.5)
  }
}

type Place = readonly [x: number, y: number]

/** Without the places that are seen as one with the last: a path that has nearly arrived is made of them. */
function thinned(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = []
  for (const place of places) {
    const last = kept.at(-1)
    if (!last || Math.hypot(place[0] - last[0], place[1] - last[1]) > 0.75) kept.push(place)
  }
  return kept
}

function near(pixel: number): number {
  return Math.min(farPixels, Math.max(-farPixels, pixel))
}

function strokeFloor(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  bowl: Bowl,
): void {
  const { x, y, angle } = inPixels(bowl, box)
  const [across, up] = [farPixels * Math.cos(angle), farPixels * Math.sin(angle)]
  const reach = (box.width + box.height) / farPixels
  context.beginPath()
  context.moveTo(x - reach * across, y - reach * up)
  context.lineTo(x + reach * across, y + reach * up)
  context.setLineDash([9, 6])
  haloed(context, colours, colours.green, 3)
  context.setLineDash([])
}

/** Strokes the current path in a colour that stands out from every band. */
function haloed(
  context: CanvasRenderingContext2D,
  { paper }: ThemeColours,
  colour: string,
  width: number,
): void {
  context.strokeStyle = paper
  context.lineWidth = width + 3
  context.stroke()
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

function drawDot(
  context: CanvasRenderingContext2D,
  dot: { place: Place; radius: number; fill: string; edge: string },
): void {
  context.beginPath()
  context.arc(dot.place[0], dot.place[1], dot.radius, 0, 2 * Math.PI)
  context.fillStyle = dot.fill
  context.strokeStyle = dot.edge
  context.lineWidth = 2.5
  context.fill()
  context.stroke()
}
