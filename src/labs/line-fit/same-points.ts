import type { Point } from '#/ml/least-squares.ts'

/** True for the same points in the same order. */
export function samePoints(one: readonly Point[], other: readonly Point[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  return one.every(([x, y], index) => x === other[index]![0] && y === other[index]![1])
}
