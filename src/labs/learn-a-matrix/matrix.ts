/** A point of the plane, or an arrow from the origin to it. */
export type Vector = readonly [x: number, y: number]
/** A 2×2 matrix by rows, (a b; c d): its columns (a, c) and (b, d) are where (1, 0) and (0, 1) go. */
export type Matrix = readonly [a: number, b: number, c: number, d: number]

/** The matrix that leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1]

/** Mx. */
export function apply([a, b, c, d]: Matrix, [x, y]: Vector): Vector {
  return [a * x + b * y, c * x + d * y]
}

/** ad − bc: how many times as large areas get, negative where left and right are swapped. */
export function determinant([a, b, c, d]: Matrix): number {
  return a * d - b * c
}

/** How far M stretches at most and at least: its singular values, the roots of the eigenvalues of MᵀM. */
export function stretches(matrix: Matrix): { readonly most: number; readonly least: number } {
  const [a, b, c, d] = matrix
  // √(σ₁² ± 2σ₁σ₂ + σ₂²) are σ₁ + σ₂ and |σ₁ − σ₂|
  const turned = Math.hypot(a + d, b - c)
  const flipped = Math.hypot(a - d, b + c)
  return { most: (turned + flipped) / 2, least: Math.abs(turned - flipped) / 2 }
}

/** Stretches below this are taken for 0: training comes near a singular matrix without ever being there. */
const flatness = 0.01

/** The dimension of what is left of the plane: 2, 1 for a line, 0 for a point. */
export function rank(matrix: Matrix): 0 | 1 | 2 {
  const { most, least } = stretches(matrix)
  return most < flatness ? 0 : least < flatness ? 1 : 2
}

/** M⁻¹ = (d −b; −c a) / (ad − bc); null where M flattens the plane and nothing leads back. */
export function inverse(matrix: Matrix): Matrix | null {
  if (rank(matrix) < 2) return null
  const [a, b, c, d] = matrix
  const area = determinant(matrix)
  return [d / area, -b / area, -c / area, a / area]
}

/** The largest difference between two entries in the same place. */
export function largestDifference(one: Matrix, other: Matrix): number {
  return Math.max(...one.map((entry, index) => Math.abs(entry - other[index]!)))
}
