import { randomSource } from '#/base/random.ts'
import { determinant, type Matrix, stretches } from './matrix.ts'

/** Matrices to be found, by name. */
export const targets = {
  stretch: [1.25, 0.75, 0.75, 1.25],
  rotation: [0, -1, 1, 0],
  halfTurn: [-1, 0, 0, -1],
  shear: [1, 1, 0, 1],
  mirror: [0, 1, 1, 0],
  projection: [0.5, 0.5, 0.5, 0.5],
  zero: [0, 0, 0, 0],
} as const satisfies Record<string, Matrix>

export type TargetName = keyof typeof targets

/** A matrix that nobody has been told: in tenths, far from flat, with two directions to be seen that it keeps. */
export function hiddenMatrix(seed: number): Matrix {
  const random = randomSource(seed)
  const entry = () => random.integer(-15, 21) / 10
  for (;;) {
    const matrix: Matrix = [entry(), entry(), entry(), entry()]
    if (isTelling(matrix)) return matrix
  }
}

function isTelling(matrix: Matrix): boolean {
  const [a, b, c, d] = matrix
  const hasTwoLines = a + d > 0 && ((a - d) / 2) ** 2 + b * c > 0.15
  const isSlanted = Math.min(Math.abs(b), Math.abs(c)) > 0.15
  return hasTwoLines && isSlanted && determinant(matrix) >= 0.7 && stretches(matrix).most < 1.9
}
