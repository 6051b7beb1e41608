import type { Text } from '#/base/language.ts'
import type { Closest } from './closest-matrix.ts'
import { rank } from './matrix.ts'
import { lossOf } from './measure.ts'
import type { Pair } from './pair.ts'
import { remarks } from './words.ts'

/** What the reader should be told about these points: why there is no one answer, or what is odd about it. */
export function remarksOn(closest: Closest, pairs: readonly Pair[]): readonly Text[] {
  const { known, matrix, isNarrow, spread } = closest
  if (known === 'point') return [remarks.point]
  const isImpossible = lossOf(matrix, pairs) > 1e-6 * spread.largest
  const flatness = known === 'line' ? 2 : rank(matrix)
  return [
    known === 'line' && remarks.line,
    isNarrow && remarks.narrow,
    isImpossible && remarks.impossible,
    flatness === 1 && remarks.flat,
    flatness === 0 && remarks.nothing,
  ].filter((remark) => remark !== false)
}
