import type { Domain } from '#/viz/plot-box.ts'

/** Heights on a grid over a domain, row by row from low y to high. */
export interface HeightField {
  readonly domain: Domain
  readonly columns: number
  readonly rows: number
  readonly heights: Float64Array
  readonly low: number
  readonly high: number
}

/** Samples a surface at `columns` × `rows` places, the edges among them. */
export function heightField(
  height: (x: number, y: number) => number,
  domain: Domain,
  columns: number,
  rows: number,
): HeightField {
  const heights = new Float64Array(columns * rows)
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < rows; row++) {
    const y = at(domain.y, row / (rows - 1))
    for (let column = 0; column < columns; column++) {
      const value = height(at(domain.x, column / (columns - 1)), y)
      heights[row * columns + column] = value
      if (!Number.isFinite(value)) continue
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  return low > high
    ? { domain, columns, rows, heights, low: 0, high: 1 }
    : { domain, columns, rows, heights, low, high }
}

/** The value a share of the way from low to high. */
export function at([low, high]: readonly [number, number], share: number): number {
  return low + (high - low) * share
}
