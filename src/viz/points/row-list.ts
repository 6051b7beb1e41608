import { type Kind, kindOf, type Place, type Row, rowAt } from './row.ts'

/** The rows with one of them elsewhere. */
export function withMoved<R extends Row>(rows: readonly R[], index: number, to: Place): readonly R[] {
  return rows.map((row, at) => (at === index ? rowAt<R>(to, kindOf(row)) : row))
}

/** The rows with one of them of another kind. */
export function withKind<R extends Row>(rows: readonly R[], index: number, kind: Kind): readonly R[] {
  return rows.map((row, at) => (at === index ? rowAt<R>([row[0], row[1]], kind) : row))
}

/** The rows without one of them. */
export function withoutRow<R extends Row>(rows: readonly R[], index: number): readonly R[] {
  return rows.filter((_, at) => at !== index)
}

/** The neighbour to the right (1) or left (−1) of a point, by x; the point itself at the end of the row. */
export function neighbour(rows: readonly Row[], index: number, direction: 1 | -1): number {
  const order = rows.map((_, at) => at).sort((one, other) => rows[one]![0] - rows[other]![0] || one - other)
  return order[order.indexOf(index) + direction] ?? index
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

/** True for the same rows in the same order. */
export function sameRows(one: readonly Row[], other: readonly Row[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  return one.every((row, index) => row.every((value, column) => value === other[index]![column]))
}
