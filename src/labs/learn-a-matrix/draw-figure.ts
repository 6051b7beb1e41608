import type { PlotBox } from '#/viz/plot-box.ts'
import type { Vector } from './matrix.ts'
import { toPixel } from './pixels.ts'

/** More corners than this are no figure but a crowd of points, and are not joined. */
const crowd = 40

export interface OutlineStyle {
  readonly colour: string
  readonly width: number
  readonly dash?: readonly number[]
  /** How much of the colour fills the inside. */
  readonly fill?: number
}

/** A figure by its corners: a closed outline, or dots where there are too many for one. */
export function drawOutline(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  corners: readonly Vector[],
  { colour, width, dash = [], fill = 0 }: OutlineStyle,
): void {
  context.strokeStyle = colour
  context.fillStyle = colour
  if (corners.length > crowd) {
    for (const corner of corners) drawMark(context, toPixel(box, corner), 2.5)
    return
  }
  context.beginPath()
  for (const corner of corners) context.lineTo(...toPixel(box, corner))
  context.closePath()
  if (fill > 0) {
    context.globalAlpha = fill
    context.fill()
    context.globalAlpha = 1
  }
  context.lineWidth = width
  context.lineJoin = 'round'
  context.setLineDash([...dash])
  context.stroke()
  context.setLineDash([])
}

function drawMark(context: CanvasRenderingContext2D, [x, y]: Vector, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fill()
}

export interface HandleStyle {
  readonly shape: 'round' | 'square'
  readonly edge: string
  readonly inside: string
  readonly ring: string
  readonly active: number | null
}

/** The corners that can be taken hold of, and a ring around the chosen one. */
export function drawHandles(
  context: CanvasRenderingContext2D,
  box: PlotBox,
  corners: readonly Vector[],
  { shape, edge, inside, ring, active }: HandleStyle,
): void {
  const radius = corners.length > crowd ? 3 : 5
  for (const [index, corner] of corners.entries()) {
    const [x, y] = toPixel(box, corner)
    context.beginPath()
    if (shape === 'round') context.arc(x, y, radius, 0, 2 * Math.PI)
    else context.rect(x - radius, y - radius, 2 * radius, 2 * radius)
    context.fillStyle = inside
    context.fill()
    context.strokeStyle = edge
    context.lineWidth = 2
    context.stroke()
    if (index !== active) continue
    context.beginPath()
    context.arc(x, y, radius + 6, 0, 2 * Math.PI)
    context.strokeStyle = ring
    context.stroke()
  }
}
