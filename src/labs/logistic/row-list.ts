import type { Row } from './model.ts'

/** A place, or a distance, in the plane. */
export type Place = readonly [x: number, y: number]

/** The rows with one of them elsewhere. */
export function withMoved(rows: readonly Row[], index: number, [x, y]: Place): readonly Row[] {
  return rows.map((row, at): Row => (at === index ? [x, y, row[2]] : row))
}

/** The rows with one of them of the other class. */
export function withFlipped(rows: readonly Row[], index: number): readonly Row[] {
  return rows.map(([x, y, t], at): Row => [x, y, at === index ? 1 - t : t])
}

/** The neighbour to the right (1) or left (−1) of a point, by x; the point itself at the end of the row. */
export function neighbour(rows: readonly Row[], index: number, direction: 1 | -1): number {
  const order = rows.map((_, at) => at).sort((one, other) => rows[one]![0] - rows[other]![0] || one - other)
  return order[order.indexOf(index) + direction] ?? index
}

/** The value on the decimal grid that is just finer than a pixel, so that dragging leaves short numbers. */
export function onGrid(value: number, valuePerPixel: number): number {
  const power = Math.floor(Math.log10(Math.abs(valuePerPixel)))
  if (!Number.isFinite(power)) return value
  return power < 0
    ? Number(value.toFixed(Math.min(100, -power)))
    : Math.round(value / 10 ** power) * 10 ** power
}

/** `place`, or near it where another point lies there already. */
export function freePlace(rows: readonly Row[], [x, y]: Place, step: Place): Place {
  let place: Place = [x, y]
  for (let shift = 1; rows.some((row) => row[0] === place[0] && row[1] === place[1]); shift++) {
    place = [x + shift * step[0], y + shift * step[1]]
  }
  return place
}

/** The point nearest to `pixel` among those within `reach` of it; null where there is none. */
export function nearestRow(
  rows: readonly Row[],
  { pixel, reach, toPixel }: { pixel: Place; reach: number; toPixel: (row: Row) => Place },
): number | null {
  let nearest: number | null = null
  let least = reach
  for (const [index, row] of rows.entries()) {
    const [x, y] = toPixel(row)
    const distance = Math.hypot(x - pixel[0], y - pixel[1])
    if (distance <= least) {
      least = distance
      nearest = index
    }
  }
  return nearest
}
