import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { NumberTable } from '#/viz/panels/number-table.tsx'
import { lossOf, type Model, type Row, scoreOf, sigmoid } from './model.ts'
import { words } from './words.ts'

export interface PointTableProps {
  readonly language: Language
  readonly rows: readonly Row[]
  readonly model: Model
  readonly summary: string
}

/** The picture in numbers: a sentence, and every point with its probability and its loss. */
export function PointTable({ language, rows: points, model, summary }: PointTableProps) {
  const heads = useMemo(
    () => ['#', 'x', 'y', words.class[language], words.probability[language], words.loss[language]],
    [language],
  )
  const rows = useCallback(() => {
    const format = (value: number) => formatNumber(value, language)
    return points.map((row, index) => [
      String(index + 1),
      format(row[0]),
      format(row[1]),
      row[2] === 1 ? '○' : '×',
      format(sigmoid(scoreOf(model, row))),
      format(lossOf(model, row)),
    ])
  }, [points, model, language])
  return <NumberTable {...{ language, summary, heads, rows }} label={words.data[language]} />
}
