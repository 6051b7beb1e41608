import type { Point } from './route.ts'

/** An SVG path along corners, each rounded as far as its sides allow. */
export function roundedPath(points: readonly Point[], radius = 7): string {
  const corners = points.filter((_, index) => !isOnTheWay(points, index))
  return corners
    .map((corner, index) => {
      const [before, after] = [corners[index - 1], corners[index + 1]]
      if (!before) return `M${write(corner)}`
      if (!after) return `L${write(corner)}`
      const bend = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
      return `L${write(towards(corner, before, bend))}Q${write(corner)} ${write(towards(corner, after, bend))}`
    })
    .join('')
}

function isOnTheWay(points: readonly Point[], index: number): boolean {
  const [before, at, after] = [points[index - 1], points[index]!, points[index + 1]]
  if (!before || !after) return false
  return (before[0] === at[0] && at[0] === after[0]) || (before[1] === at[1] && at[1] === after[1])
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.abs(x1 - x2) + Math.abs(y1 - y2)
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to)
  const share = whole === 0 ? 0 : by / whole
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

function write([x, y]: Point): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`
}
