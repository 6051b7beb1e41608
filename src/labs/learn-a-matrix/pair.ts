import type { Vector } from './matrix.ts'

/** A corner of the figure and the place it is to be carried to: one row of the table. */
export type Pair = readonly [x: number, y: number, toX: number, toY: number]

/** A row of the table. */
export function pairOf(from: Vector, to: Vector): Pair {
  return [from[0], from[1], to[0], to[1]]
}

/** The figure's size, √(½ mean ‖x‖²): that of the square with corners (±1, ±1) is 1. 1 where all lies at the origin. */
export function sizeOf(pairs: readonly Pair[]): number {
  const squares = pairs.map(([x, y]) => x * x + y * y)
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (2 * squares.length)) || 1
}
