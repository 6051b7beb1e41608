import { useMemo, useState } from 'react'
import type { Point } from '#/ml/least-squares.ts'
import type { Table } from '#/runtime/spec.ts'
import { useStable } from '#/viz/use-stable.ts'
import { advertising } from './advertising.ts'
import { samePoints } from './same-points.ts'

export interface DataChoice {
  readonly count: number
  readonly noise: number
  readonly outliers: number
  readonly points: Table | null
  readonly seed: number
}

export interface ShownPoints {
  readonly points: readonly Point[]
  /** What the lab makes itself for these values. */
  readonly invented: readonly Point[]
}

/**
 * The points to draw: those the reader has just set, until a look at the run has caught up with them, and from
 * then on those of the look, which when rewinding may be earlier ones.
 */
export function useShownPoints(choice: DataChoice, looked: readonly Point[]): ShownPoints {
  const { count, noise, outliers, points, seed } = choice
  const invented = useMemo(
    () => advertising({ count, noise, outliers }, seed),
    [count, noise, outliers, seed],
  )
  const chosen = (points as readonly Point[] | null) ?? invented
  const [caughtUpWith, setCaughtUpWith] = useState<readonly Point[] | null>(null)
  const hasCaughtUp = caughtUpWith === chosen || samePoints(looked, chosen)
  if (hasCaughtUp && caughtUpWith !== chosen) setCaughtUpWith(chosen)
  return { points: useStable(hasCaughtUp ? looked : chosen, samePoints), invented }
}
