import { useEffect, useState } from 'react'
import type { LabState } from '#/runtime/lab-state.ts'
import { useLabs } from '#/runtime/labs-provider.tsx'

/** What the labs of the page are doing: whether one trains now, and whether one ever has. */
export function useTraining(): { readonly isTraining: boolean; readonly hasTrained: boolean } {
  const { hub } = useLabs()
  const [isTraining, setIsTraining] = useState(false)
  const [hasTrained, setHasTrained] = useState(false)
  useEffect(() => {
    const busy = new Set<string>()
    const look = (slug: string, state: LabState) => {
      if (state.isPlaying || state.isOpening) busy.add(slug)
      else busy.delete(slug)
      setIsTraining(busy.size > 0)
      if (state.step > 0) setHasTrained(true)
    }
    const stops = hub.registry.slugs.map((slug) => hub.watch(slug, (state) => look(slug, state)))
    return () => {
      for (const stop of stops) stop()
    }
  }, [hub])
  return { isTraining, hasTrained }
}
