import { useMemo, useState } from 'react'
import type { Table } from '#/runtime/spec.ts'
import { useStable } from '#/viz/use-stable.ts'
import { labelled, type Row } from './model.ts'
import { sameRows } from './same-rows.ts'
import { type DataSet, visitors } from './visitors.ts'

export interface DataChoice {
  readonly data: DataSet
  readonly count: number
  readonly points: Table | null
  readonly seed: number
}

/**
 * The points to draw: those the reader has just set, until a look at the run has caught up with them, and from
 * then on those of the look, which when rewinding may be earlier ones.
 */
export function useShownRows(
  { data, count, points, seed }: DataChoice,
  looked: readonly Row[],
): readonly Row[] {
  const chosen = useMemo(
    () => (points ? labelled(points) : visitors({ data, count }, seed)),
    [data, count, points, seed],
  )
  const [caughtUpWith, setCaughtUpWith] = useState<readonly Row[] | null>(null)
  const hasCaughtUp = caughtUpWith === chosen || sameRows(looked, chosen)
  if (hasCaughtUp && caughtUpWith !== chosen) setCaughtUpWith(chosen)
  return useStable(hasCaughtUp ? looked : chosen, sameRows)
}
