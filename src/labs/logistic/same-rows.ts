import type { Row } from './model.ts'

/** True for the same rows in the same order. */
export function sameRows(one: readonly Row[], other: readonly Row[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  return one.every((row, index) => row.every((value, column) => value === other[index]![column]))
}
