import type { Stroke } from './drawing.ts'

/** A stroke without its corners, its ends in place: each corner is cut off twice (Chaikin, 1974). */
export function smoothed(stroke: Stroke): Stroke {
  return cut(cut(stroke))
}

function cut(stroke: Stroke): Stroke {
  if (stroke.length < 3) return stroke
  const last = stroke.length - 1
  return stroke.flatMap((point, i) => {
    if (i === 0 || i === last) return [point]
    return [between(point, stroke[i - 1]!), between(point, stroke[i + 1]!)]
  })
}

/** A quarter of the way from `a` to `b`. */
function between(a: Stroke[number], b: Stroke[number]) {
  return { x: 0.75 * a.x + 0.25 * b.x, y: 0.75 * a.y + 0.25 * b.y, width: 0.75 * a.width + 0.25 * b.width }
}
