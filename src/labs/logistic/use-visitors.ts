import { useMemo } from 'react'
import type { Table } from '#/runtime/spec.ts'
import { useShownRows } from '#/viz/points/use-shown-rows.ts'
import { labelled, type Row } from './model.ts'
import { type DataSet, visitors } from './visitors.ts'

export interface DataChoice {
  readonly data: DataSet
  readonly count: number
  readonly points: Table | null
  readonly seed: number
}

/** The points to draw: the reader's own where there are any. */
export function useVisitors(
  { data, count, points, seed }: DataChoice,
  looked: readonly Row[],
): readonly Row[] {
  const chosen = useMemo(
    () => (points ? labelled(points) : visitors({ data, count }, seed)),
    [data, count, points, seed],
  )
  return useShownRows(chosen, looked)
}
