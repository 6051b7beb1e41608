import { mean, type Point } from '#/ml/least-squares.ts'

/**
 * The mean squared error as a function of the line, L(w, b) = w²·xx + 2wb·x + b² − 2w·xy − 2b·y + yy,
 * with each coefficient a mean over the points.
 */
export interface LossSurface {
  readonly x: number
  readonly y: number
  readonly xx: number
  readonly xy: number
  readonly yy: number
}

/** The loss surface of these points. */
export function lossSurface(points: readonly Point[]): LossSurface {
  return {
    x: mean(points.map(([x]) => x)),
    y: mean(points.map(([, y]) => y)),
    xx: mean(points.map(([x]) => x * x)),
    xy: mean(points.map(([x, y]) => x * y)),
    yy: mean(points.map(([, y]) => y * y)),
  }
}

/**
 * The largest learning rate under which gradient descent settles, 2 / λ_max of the Hessian
 * 2 [[xx, x], [x, 1]]. Above it each step overshoots by more than the last.
 */
export function stabilityLimit({ x, xx }: LossSurface): number {
  const largest = xx + 1 + Math.hypot(xx - 1, 2 * x)
  return 2 / largest
}
