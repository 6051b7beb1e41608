import type { Place } from '#/viz/points/row.ts'
import { at, type HeightField } from './height-field.ts'

/** A short straight piece of a contour. */
export type Segment = readonly [from: Place, to: Place]

/** The contour of one level, cell by cell and never through a hole, by marching squares (Lorensen and Cline, 1987, in the plane). */
export function contourLines(field: HeightField, level: number): readonly Segment[] {
  const { columns, rows, heights, domain } = field
  const segments: Segment[] = []
  const x = (column: number) => at(domain.x, column / (columns - 1))
  const y = (row: number) => at(domain.y, row / (rows - 1))
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const corner = row * columns + column
      // around the cell: low left, low right, high right, high left
      const around = [
        heights[corner]!,
        heights[corner + 1]!,
        heights[corner + columns + 1]!,
        heights[corner + columns]!,
      ]
      const [a, b, c, d] = around as [number, number, number, number]
      if (!around.every(Number.isFinite)) continue
      const cuts: Place[] = []
      if (a >= level !== b >= level) cuts.push([x(column + share(a, b, level)), y(row)])
      if (b >= level !== c >= level) cuts.push([x(column + 1), y(row + share(b, c, level))])
      if (c >= level !== d >= level) cuts.push([x(column + share(d, c, level)), y(row + 1)])
      if (d >= level !== a >= level) cuts.push([x(column), y(row + share(a, d, level))])
      for (let index = 0; index + 1 < cuts.length; index += 2) segments.push([cuts[index]!, cuts[index + 1]!])
    }
  }
  return segments
}

/** How far from the one corner to the other the level is met. */
function share(from: number, to: number, level: number): number {
  return (level - from) / (to - from)
}
