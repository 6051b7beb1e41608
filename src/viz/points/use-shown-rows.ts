import { useState } from 'react'
import { useStable } from '#/viz/use-stable.ts'
import type { Row } from './row.ts'
import { sameRows } from './row-list.ts'

/**
 * The points to draw: `chosen`, those that the reader has set, until a look at the run has caught up with them, and
 * from then on those of the look, which when rewinding may be earlier ones. `chosen` is to keep its identity while
 * nothing changes.
 */
export function useShownRows<R extends Row>(chosen: readonly R[], looked: readonly R[]): readonly R[] {
  const [caughtUpWith, setCaughtUpWith] = useState<readonly R[] | null>(null)
  const hasCaughtUp = caughtUpWith === chosen || sameRows(looked, chosen)
  if (hasCaughtUp && caughtUpWith !== chosen) setCaughtUpWith(chosen)
  return useStable(hasCaughtUp ? looked : chosen, sameRows)
}
