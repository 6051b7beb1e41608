/** A point that the pen passes, in heights of a digit, y downwards. */
export interface PenPoint {
  readonly x: number
  readonly y: number
  /** Where the pen turns sharply, the stroke is not rounded. */
  readonly isCorner: boolean
}

/** What the pen left: points close together, and how far the ink reaches around each, in heights of a digit. */
export interface Trace {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
}

/** The strokes of a path as `ways` writes them. */
export function readPath(path: string): PenPoint[][] {
  return path.split('/').map((stroke) =>
    stroke
      .trim()
      .split(/\s+/)
      .map((point) => {
        const [x, y] = point.replace('!', '').split(',')
        return { x: Number(x) / 100, y: Number(y) / 100, isCorner: point.endsWith('!') }
      }),
  )
}

/** How many pieces are drawn between two points. */
const pieces = 7

/**
 * A curve through `points`, rounded but for the corners (Catmull & Rom, 1974). The ends stand off the points by
 * `startBy` and `endBy` of the outermost pieces: negative is short of them, positive beyond.
 */
export function curveThrough(points: readonly PenPoint[], startBy: number, endBy: number): Trace {
  const last = points.length - 1
  const count = last * pieces + 1
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const at = -startBy + (i / (count - 1)) * (last + startBy + endBy)
    const from = Math.min(last - 1, Math.max(0, Math.floor(at)))
    const [a, b] = [points[from]!, points[from + 1]!]
    // beyond an end or a corner the curve goes on as if its next point were its mirror image
    const before = from === 0 || a.isCorner ? null : points[from - 1]!
    const after = from + 1 === last || b.isCorner ? null : points[from + 2]!
    x[i] = between(before?.x, a.x, b.x, after?.x, at - from)
    y[i] = between(before?.y, a.y, b.y, after?.y, at - from)
  }
  return { x, y, radius: new Float64Array(count) }
}

/** The cubic from `a` (t = 0) to `b` (t = 1) whose slopes there follow the neighbours, where there are any. */
function between(before: number | undefined, a: number, b: number, after: number | undefined, t: number) {
  const slopeB = after === undefined ? undefined : (after - a) / 2
  const slopeA = before === undefined ? undefined : (b - before) / 2
  const straight = b - a
  // a free end bends on as the curve does: no second derivative there
  const atA = slopeA ?? (slopeB === undefined ? straight : (3 * straight - slopeB) / 2)
  const atB = slopeB ?? (slopeA === undefined ? straight : (3 * straight - slopeA) / 2)
  return a + t * (atA + t * (3 * straight - 2 * atA - atB + t * (atA + atB - 2 * straight)))
}
