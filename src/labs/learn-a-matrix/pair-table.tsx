import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import { apply, type Matrix, type Vector } from './matrix.ts'
import type { Pair } from './pair.ts'
import { words } from './words.ts'

export interface PairTableProps {
  readonly language: Language
  readonly pairs: readonly Pair[]
  readonly matrix: Matrix
  readonly summary: string
}

/** The picture in numbers: a sentence, and every corner with where it is carried and where it belongs. */
export function PairTable({ language, pairs, matrix, summary }: PairTableProps) {
  const heads = ['#', words.figure[language], words.carried[language], words.target[language]]
  const place = (vector: Vector) => `(${vector.map((value) => formatNumber(value, language)).join(', ')})`
  const rows = () =>
    pairs.map(([x, y, toX, toY], index) => [
      String(index + 1),
      place([x, y]),
      place(apply(matrix, [x, y])),
      place([toX, toY]),
    ])
  return <NumberTable {...{ language, summary, heads, rows }} label={words.rows[language]} />
}
