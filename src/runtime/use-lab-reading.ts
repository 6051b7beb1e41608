import { useEffect, useMemo, useState } from 'react'
import type { Look, Reading } from './history.ts'
import { useLabs } from './labs-provider.tsx'

/** The metrics of the latest look at a lab of the page, lane by lane; undefined while there is none. */
export function useLabReading(slug: string): Reading | undefined {
  const { hub } = useLabs()
  const [look, setLook] = useState<Look>()
  useEffect(() => hub.watch(slug, (state) => setLook(state.look)), [hub, slug])
  return useMemo(
    () => look && { step: look.step, metrics: look.snapshots.map(({ metrics }) => metrics) },
    [look],
  )
}
