import type { Line } from '#/ml/least-squares.ts'

/** ‖θ − θ*‖ / ‖θ*‖ for θ = (w, b): 0 where gradient descent has arrived, 1 where it starts from zero. */
export function relativeGap(line: Line, best: Line): number {
  const distance = Math.hypot(line.slope - best.slope, line.intercept - best.intercept)
  return distance / (Math.hypot(best.slope, best.intercept) || 1)
}
