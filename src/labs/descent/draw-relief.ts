import type { Place } from '#/ml/surfaces.ts'
import { at, type HeightField } from '#/viz/contours/height-field.ts'
import { bandOf } from '#/viz/contours/height-levels.ts'
import { viridis } from '#/viz/viridis.ts'
import type { Bands } from './draw-ground.ts'
import type { Projection } from './relief.ts'

/** Draws the surface as a relief, cell by cell from the farthest to the nearest. */
export function drawRelief(
  context: CanvasRenderingContext2D,
  field: HeightField,
  project: Projection,
  { levels }: Bands,
): void {
  context.lineJoin = 'round'
  context.lineWidth = 0.6
  for (const { corners, height } of cellsOf(field, project)) {
    context.beginPath()
    for (const corner of corners) context.lineTo(...corner)
    context.closePath()
    context.fillStyle = viridis(shadeOf(height, field.low, levels))
    context.fill()
    context.strokeStyle = 'rgb(255 255 255 / 22%)'
    context.stroke()
  }
}

interface Cell {
  readonly corners: readonly Place[]
  readonly depth: number
  readonly height: number
}

function cellsOf({ domain, columns, rows, heights }: HeightField, project: Projection): readonly Cell[] {
  const points = Array.from(heights, (height, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return project(at(domain.x, column / (columns - 1)), at(domain.y, row / (rows - 1)), height)
  })
  const cells: Cell[] = []
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const first = row * columns + column
      const around = [first, first + 1, first + columns + 1, first + columns]
      const height = around.reduce((sum, index) => sum + heights[index]! / 4, 0)
      if (!Number.isFinite(height)) continue
      const corners = around.map((index) => points[index]!.pixel)
      cells.push({ corners, depth: points[first]!.depth + points[first + columns + 1]!.depth, height })
    }
  }
  return cells.sort((one, other) => one.depth - other.depth)
}

/** The colour's place in viridis: that of the height's band in its middle, and in between elsewhere. */
function shadeOf(height: number, low: number, levels: readonly number[]): number {
  const band = bandOf(height, levels)
  const [from, to] = [levels[band - 1] ?? low, levels[band]]
  const part = to === undefined ? 0.5 : (height - from) / (to - from)
  return (band + part - 0.5) / Math.max(1, levels.length)
}

/** Names the front edges by the variable that changes along them. */
export function drawAxisNames(
  context: CanvasRenderingContext2D,
  { domain, low }: HeightField,
  project: Projection,
  { colour, fontSize }: { colour: string; fontSize: number },
): void {
  context.fillStyle = colour
  context.font = `${fontSize}px sans-serif`
  context.textAlign = 'center'
  const [middleX, middleY] = [(domain.x[0] + domain.x[1]) / 2, (domain.y[0] + domain.y[1]) / 2]
  // along the edges nearer to the viewer, a little outside
  const edges = [
    ['x', domain.y.map((y) => project(middleX, middleY + 1.2 * (y - middleY), low))],
    ['y', domain.x.map((x) => project(middleX + 1.2 * (x - middleX), middleY, low))],
  ] as const
  for (const [name, [one, other]] of edges) {
    context.fillText(name, ...(one!.depth > other!.depth ? one! : other!).pixel)
  }
}
