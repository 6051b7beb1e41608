import { memo, useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Point } from '#/ml/least-squares.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import type { AxisNames } from './axis-names.ts'
import { words } from './words.ts'

export interface PointTableProps {
  readonly language: Language
  readonly points: readonly Point[]
  readonly names: AxisNames
  readonly summary: string
}

/** The picture in numbers: a sentence and every point. */
export const PointTable = memo(function PointTable({ language, points, names, summary }: PointTableProps) {
  const heads = useMemo(() => ['#', names.x, names.y], [names])
  const rows = useCallback(() => {
    const format = (value: number) => formatNumber(value, language)
    return points.map(([x, y], index) => [String(index + 1), format(x), format(y)])
  }, [points, language])
  return <NumberTable {...{ language, summary, heads, rows }} label={words.data[language]} />
})
