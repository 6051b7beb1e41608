import { closestMatrix } from './closest-matrix.ts'
import { eigen } from './eigen.ts'
import { apply, determinant, largestDifference, type Matrix } from './matrix.ts'
import type { Pair } from './pair.ts'

/** L = (1/n) Σ ‖Mxᵢ − yᵢ‖². */
export function lossOf(matrix: Matrix, pairs: readonly Pair[]): number {
  const squares = pairs.map(([x, y, toX, toY]) => {
    const [u, v] = apply(matrix, [x, y])
    return (u - toX) ** 2 + (v - toY) ** 2
  })
  return squares.reduce((sum, square) => sum + square, 0) / squares.length
}

/** Everything the lab's spec measures. What there is none of is null. */
export function measure(matrix: Matrix, pairs: readonly Pair[]) {
  const closest = closestMatrix(pairs)
  const found = eigen(matrix)
  const [first, second] =
    found.kind === 'every'
      ? [found.value, found.value]
      : found.kind === 'complex'
        ? [null, null]
        : [found.pairs[0].value, found.pairs.at(-1)!.value]
  return {
    loss: lossOf(matrix, pairs),
    error: closest.known === 'plane' ? largestDifference(matrix, closest.matrix) : null,
    determinant: determinant(matrix),
    lambda1: first ?? null,
    lambda2: second ?? null,
    angle: found.kind === 'complex' ? (found.angle * 180) / Math.PI : null,
  }
}
