import type { Domain } from '#/viz/plot-box.ts'
import type { Model } from './model.ts'

export type End = readonly [x: number, y: number]

/**
 * The stretch of the line f(x, y) = score within the frame, with ○ on its left as one walks from the first end to
 * the second; null where the line is elsewhere, or where there is none because w = 0.
 */
export function lineAt({ w1, w2, b }: Model, score: number, { x, y }: Domain): readonly [End, End] | null {
  if (![w1, w2, b].every(Number.isFinite)) return null
  const ends: End[] = []
  const add = (end: End) => {
    if (!ends.some((known) => known[0] === end[0] && known[1] === end[1])) ends.push(end)
  }
  for (const at of x) {
    const up = (score - b - w1 * at) / w2
    if (w2 !== 0 && up >= y[0] && up <= y[1]) add([at, up])
  }
  for (const at of y) {
    const across = (score - b - w2 * at) / w1
    if (w1 !== 0 && across >= x[0] && across <= x[1]) add([across, at])
  }
  if (ends.length < 2) return null
  const [one, other] = [ends[0]!, ends.at(-1)!]
  // turning left from the way from one to the other leads up the score where (−dy, dx) · w > 0
  const climb = -(other[1] - one[1]) * w1 + (other[0] - one[0]) * w2
  return climb >= 0 ? [one, other] : [other, one]
}
