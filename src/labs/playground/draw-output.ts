import type { PlotBox } from '#/viz/plot-box.ts'
import type { ThemeColours } from '#/viz/theme-colours.ts'
import { enlarged } from './enlarge.ts'
import { paintMap, type SignMap } from './paint-map.ts'
import { signColours, underMarks } from './sign-colours.ts'
import { zeroLine } from './zero-line.ts'

export interface OutputScene {
  /** What the network, or one of its neurons, answers over the plane, from −1 to 1. */
  readonly map: SignMap
  readonly isDiscrete: boolean
  /** True where the line on which the map is 0 decides between the classes. */
  readonly hasBoundary: boolean
}

/** Part of the picture, in CSS pixels. */
interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How much finer the edge between two colours is than the map. */
const factor = 4

/** Paints the plane with a map, and the boundary over it. */
export function drawOutput(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  box: PlotBox,
  { map, isDiscrete, hasBoundary }: OutputScene,
): void {
  const frame = { left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }
  const values = Float32Array.from({ length: map.side ** 2 }, (_, index) => map.at(index))
  const table = signColours(colours, underMarks)
  if (isDiscrete) {
    const fine = enlarged(values, map.side, factor)
    paintMap(context, table, { side: map.side * factor, at: (index) => Math.sign(fine[index]!) }, frame)
  } else paintMap(context, table, map, frame)
  if (hasBoundary) drawBoundary(context, colours, { side: map.side, values }, frame)
}

function drawBoundary(
  context: CanvasRenderingContext2D,
  colours: ThemeColours,
  { side, values }: { side: number; values: Float32Array },
  { left, top, width, height }: Rectangle,
): void {
  const x = (place: number) => left + (width * (place + 0.5)) / side
  const y = (place: number) => top + (height * (place + 0.5)) / side
  context.beginPath()
  for (const [x1, y1, x2, y2] of zeroLine(values, side)) {
    context.moveTo(x(x1), y(y1))
    context.lineTo(x(x2), y(y2))
  }
  context.lineCap = 'round'
  for (const [colour, lineWidth] of [
    [colours.surface, 4],
    [colours.accent, 2],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = lineWidth
    context.stroke()
  }
}
