import { eigen } from './eigen.ts'
import type { Matrix, Vector } from './matrix.ts'
import type { Pair } from './pair.ts'

/** How the figure lies in the plane, by the eigenvalues of S = (1/n) Σ xxᵀ. */
export interface Spread {
  readonly largest: number
  readonly smallest: number
  /** Where the figure reaches farthest; (1, 0) where it does not reach anywhere. */
  readonly direction: Vector
}

/** What the pairs decide of the matrix. */
export interface Closest {
  /** M* = YXᵀ(XXᵀ)⁻¹; where that does not exist, the smallest of all that come equally close. */
  readonly matrix: Matrix
  /** `plane`: M* is the only one. `line`: all corners on one line through the origin. `point`: all at the origin. */
  readonly known: 'plane' | 'line' | 'point'
  /** True where the corners are so near to a line that one direction is learned very slowly. */
  readonly isNarrow: boolean
  readonly spread: Spread
}

/** Below this share of the largest eigenvalue of S, a direction is not there. */
const flat = 1e-6
const narrow = 0.01

/** The matrix that carries the corners closest to their places, by least squares. */
export function closestMatrix(pairs: readonly Pair[]): Closest {
  const mean = (of: (pair: Pair) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / Math.max(1, pairs.length)
  const s: Matrix = [
    mean(([x]) => x * x),
    mean(([x, y]) => x * y),
    mean(([x, y]) => x * y),
    mean(([, y]) => y * y),
  ]
  const b: Matrix = [
    mean(([x, , u]) => u * x),
    mean(([, y, u]) => u * y),
    mean(([x, , , v]) => v * x),
    mean(([, y, , v]) => v * y),
  ]
  const spread = spreadOf(s)
  const { largest, smallest, direction } = spread
  if (largest === 0) return { matrix: [0, 0, 0, 0], known: 'point', isNarrow: false, spread }
  if (smallest <= flat * largest) {
    const matrix = times(b, along(direction)).map((entry) => entry / largest) as unknown as Matrix
    return { matrix, known: 'line', isNarrow: false, spread }
  }
  const area = s[0] * s[3] - s[1] * s[2]
  const matrix = times(b, [s[3] / area, -s[1] / area, -s[2] / area, s[0] / area])
  return { matrix, known: 'plane', isNarrow: smallest < narrow * largest, spread }
}

/** S is symmetric: its eigenvalues are real, and there is a direction for each. */
function spreadOf(s: Matrix): Spread {
  const found = eigen(s)
  if (found.kind === 'real') {
    const [first, second] = found.pairs
    return { largest: first.value, smallest: Math.max(0, second.value), direction: first.vector }
  }
  return { largest: s[0], smallest: s[3], direction: [1, 0] }
}

/** vvᵀ, which leaves of every arrow its part along v. */
function along([x, y]: Vector): Matrix {
  return [x * x, x * y, x * y, y * y]
}

function times([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix {
  return [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h]
}
