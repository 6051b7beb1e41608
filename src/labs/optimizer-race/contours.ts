import type { Place } from './surfaces.ts'

/** Values at the corners of a grid of square cells, row by row from the top. */
export interface Grid {
  readonly columns: number
  readonly values: Float64Array
}

/** A short straight piece of a contour, in cells from the top left corner. */
export type Segment = readonly [from: Place, to: Place]

/** The contour at `level`, cell by cell, by marching squares (Lorensen and Cline, 1987, in the plane). */
export function contours({ columns, values }: Grid, level: number): readonly Segment[] {
  const segments: Segment[] = []
  for (let corner = 0; corner + columns + 1 < values.length; corner++) {
    const [column, row] = [corner % columns, Math.floor(corner / columns)]
    if (column === columns - 1) continue
    const [a, b] = [values[corner]!, values[corner + 1]!]
    const [d, c] = [values[corner + columns]!, values[corner + columns + 1]!]
    const cuts: Place[] = []
    if (a < level !== b < level) cuts.push([column + (level - a) / (b - a), row])
    if (b < level !== c < level) cuts.push([column + 1, row + (level - b) / (c - b)])
    if (c < level !== d < level) cuts.push([column + (level - d) / (c - d), row + 1])
    if (d < level !== a < level) cuts.push([column, row + (level - a) / (d - a)])
    for (let index = 0; index + 1 < cuts.length; index += 2) segments.push([cuts[index]!, cuts[index + 1]!])
  }
  return segments
}
