import { useMemo } from 'react'
import type { Point } from '#/ml/least-squares.ts'
import type { Table } from '#/runtime/spec.ts'
import { useShownRows } from '#/viz/points/use-shown-rows.ts'
import { advertising } from './advertising.ts'

export interface DataChoice {
  readonly count: number
  readonly noise: number
  readonly outliers: number
  readonly points: Table | null
  readonly seed: number
}

export interface Points {
  /** Those to draw. */
  readonly shown: readonly Point[]
  /** What the lab makes itself for these values. */
  readonly invented: readonly Point[]
}

/** The points of the lab: the reader's own where there are any. */
export function usePoints(choice: DataChoice, looked: readonly Point[]): Points {
  const { count, noise, outliers, points, seed } = choice
  const invented = useMemo(
    () => advertising({ count, noise, outliers }, seed),
    [count, noise, outliers, seed],
  )
  return { shown: useShownRows((points as readonly Point[] | null) ?? invented, looked), invented }
}
