import { determinant, type Matrix, type Vector } from './matrix.ts'

/** A direction that keeps to its line, and how many times as long it gets. */
export interface Eigenpair {
  readonly value: number
  /** Of length 1. */
  readonly vector: Vector
}

/** What Mv = λv has for solutions. */
export type Eigen =
  /** Two lines, larger λ first. */
  | { readonly kind: 'real'; readonly pairs: readonly [Eigenpair, Eigenpair] }
  /** λ is a double root and only one line is kept, as by a shear. */
  | { readonly kind: 'single'; readonly pairs: readonly [Eigenpair] }
  /** M = λI: every direction is kept. */
  | { readonly kind: 'every'; readonly value: number }
  /** λ = real ± imaginary·i: no direction is kept; each turn is by `angle` (radians), `factor` times as long. */
  | {
      readonly kind: 'complex'
      readonly real: number
      readonly imaginary: number
      readonly factor: number
      readonly angle: number
    }

/** A learned double root is never quite one. */
const nearlyEqual = 1e-6

/** Eigenvalues and eigenvectors of a 2×2 matrix, from λ² − (a + d)λ + (ad − bc) = 0. */
export function eigen(matrix: Matrix): Eigen {
  const [a, b, c, d] = matrix
  const middle = (a + d) / 2
  const discriminant = ((a - d) / 2) ** 2 + b * c
  const scale = Math.max(...matrix.map(Math.abs))
  const slack = nearlyEqual * scale ** 2
  if (discriminant < -slack) {
    const imaginary = Math.sqrt(-discriminant)
    const factor = Math.sqrt(determinant(matrix))
    return { kind: 'complex', real: middle, imaginary, factor, angle: Math.atan2(imaginary, middle) }
  }
  if (discriminant > slack) {
    const root = Math.sqrt(discriminant)
    const pairAt = (value: number) => ({ value, vector: kept(matrix, value) })
    return { kind: 'real', pairs: [pairAt(middle + root), pairAt(middle - root)] }
  }
  const isScalar = Math.max(Math.abs(b), Math.abs(c), Math.abs(a - d) / 2) <= Math.sqrt(nearlyEqual) * scale
  if (isScalar) return { kind: 'every', value: middle }
  return { kind: 'single', pairs: [{ value: middle, vector: kept(matrix, middle) }] }
}

/** The direction with (M − λI)v = 0: perpendicular to the longer row of M − λI. */
function kept([a, b, c, d]: Matrix, value: number): Vector {
  const rows: readonly Vector[] = [
    [a - value, b],
    [c, d - value],
  ]
  const lengths = rows.map(([x, y]) => Math.hypot(x, y))
  const [x, y] = lengths[0]! >= lengths[1]! ? rows[0]! : rows[1]!
  const length = Math.hypot(x, y)
  // to the right, so that it does not flip as it turns
  const sign = -y < 0 || (y === 0 && x < 0) ? -1 : 1
  // + 0 makes 0 of −0
  return [(sign * -y) / length + 0, (sign * x) / length + 0]
}
