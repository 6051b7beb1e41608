import type { Place } from '#/ml/surfaces.ts'
import { clipToFrame } from '#/viz/clip-to-frame.ts'
import { fillBands, strokeContours } from '#/viz/contours/draw-bands.ts'
import type { HeightField } from '#/viz/contours/height-field.ts'
import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { hatching } from './hatching.ts'
import type { Terrain } from './surface.ts'

/** How a ground is coloured. */
export interface Bands {
  readonly levels: readonly number[]
  readonly colours: readonly string[]
}

/** Fills the bands between the contours, hatches the holes and draws the contours. */
export function drawGround(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  field: HeightField,
  { levels, colours, theme }: Bands & { readonly theme: ThemeColours },
): void {
  fillBands(context, box, field, { levels, fills: colours, hole: hatching(context, theme) })
  context.strokeStyle = 'rgb(255 255 255 / 55%)'
  context.lineWidth = 1.2
  strokeContours(context, box, field, levels)
}

/** Draws, at even places, arrows that point downhill, the longer the steeper. */
export function drawArrows(context: CanvasRenderingContext2D, box: PlotBox, terrain: Terrain): void {
  const spacing = Math.max(30, 3.2 * box.fontSize)
  const arrows = arrowPlaces(box, spacing).map((pixel) => {
    const place: Place = [box.toValueX(pixel[0]), box.toValueY(pixel[1])]
    const [gx, gy] = terrain.gradient(place)
    const height = terrain.height(...place)
    return { pixel, height, steepness: Math.hypot(gx, gy), angle: Math.atan2(gy, -gx) }
  })
  const steepest = steepestOf(arrows.map(({ steepness }) => steepness))
  clipToFrame(context, box)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  for (const { pixel, height, steepness, angle } of arrows) {
    // the root, so that gentle slopes are seen beside steep ones
    const length = 0.8 * spacing * Math.sqrt(Math.min(1, steepness / steepest))
    // not where there is no ground
    if (length >= 3 && Number.isFinite(length) && Number.isFinite(height))
      traceArrow(context, pixel, length, angle)
  }
  for (const [colour, width] of [
    ['rgb(0 0 0 / 45%)', 3.6],
    ['rgb(255 255 255 / 90%)', 1.5],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke()
  }
}

/** The steepest that is not a wall of a hole, beside which nothing else would have a length. */
function steepestOf(steepnesses: readonly number[]): number {
  const known = steepnesses.filter((one) => Number.isFinite(one) && one > 0).toSorted((a, b) => a - b)
  const middle = known[Math.floor(known.length / 2)] ?? 1
  return Math.min(known.at(-1) ?? 1, 25 * middle)
}

function arrowPlaces({ left, right, top, bottom }: PlotBox, spacing: number): readonly Place[] {
  const [across, down] = [Math.floor((right - left) / spacing), Math.floor((bottom - top) / spacing)]
  return Array.from(
    { length: across * down },
    (_, index): Place => [
      left + ((index % across) + 0.5) * ((right - left) / across),
      top + (Math.floor(index / across) + 0.5) * ((bottom - top) / down),
    ],
  )
}

function traceArrow(context: CanvasRenderingContext2D, [x, y]: Place, length: number, angle: number): void {
  const [dx, dy] = [length * Math.cos(angle), length * Math.sin(angle)]
  const head = Math.min(6, 0.45 * length)
  const tip = [x + dx / 2, y + dy / 2] as const
  context.moveTo(x - dx / 2, y - dy / 2)
  context.lineTo(...tip)
  for (const turn of [2.6, -2.6]) {
    context.moveTo(...tip)
    context.lineTo(tip[0] + head * Math.cos(angle + turn), tip[1] + head * Math.sin(angle + turn))
  }
}
