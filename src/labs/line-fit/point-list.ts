import type { Point } from '#/ml/least-squares.ts'

/** The points with one of them elsewhere. */
export function withMoved(points: readonly Point[], index: number, to: Point): readonly Point[] {
  return points.map((point, at) => (at === index ? to : point))
}

/** The points without one of them. */
export function withoutPoint(points: readonly Point[], index: number): readonly Point[] {
  return points.filter((_, at) => at !== index)
}

/** The neighbour to the right (1) or left (−1) of a point, by x; the point itself at the end of the row. */
export function neighbour(points: readonly Point[], index: number, direction: 1 | -1): number {
  const order = points
    .map((_, at) => at)
    .sort((one, other) => points[one]![0] - points[other]![0] || one - other)
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

/** `point`, or near it where another point lies there already. */
export function freePlace(points: readonly Point[], [x, y]: Point, step: Point): Point {
  let place: Point = [x, y]
  for (let shift = 1; points.some((point) => point[0] === place[0] && point[1] === place[1]); shift++) {
    place = [x + shift * step[0], y + shift * step[1]]
  }
  return place
}

/** The point nearest to `pixel` among those within `reach` of it, by the way `toPixel`; null where there is none. */
export function nearestPoint(
  points: readonly Point[],
  { pixel, reach, toPixel }: { pixel: Point; reach: number; toPixel: (point: Point) => Point },
): number | null {
  let nearest: number | null = null
  let least = reach
  for (const [index, point] of points.entries()) {
    const [x, y] = toPixel(point)
    const distance = Math.hypot(x - pixel[0], y - pixel[1])
    if (distance <= least) {
      least = distance
      nearest = index
    }
  }
  return nearest
}
