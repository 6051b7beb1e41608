import type { Line } from '#/ml/least-squares.ts'

/** The stretch of x in [from, to] over which the line is between `low` and `high`; null where it never is. */
export function clipLine(
  { slope, intercept }: Line,
  [from, to]: readonly [from: number, to: number],
  [low, high]: readonly [low: number, high: number],
): readonly [from: number, to: number] | null {
  if (!Number.isFinite(slope) || !Number.isFinite(intercept) || from >= to) return null
  if (slope === 0) return intercept >= low && intercept <= high ? [from, to] : null
  const [one, other] = [(low - intercept) / slope, (high - intercept) / slope]
  const start = Math.max(from, Math.min(one, other))
  const end = Math.min(to, Math.max(one, other))
  return start < end ? [start, end] : null
}
