import { useCallback } from 'react'
import type { LabLink, LabsHub } from '#/runtime/labs-hub.ts'
import { useLabs } from '#/runtime/labs-provider.tsx'

/**
 * Follows a phrase of the prose that sets a lab: sets it, and brings it into view where it is not. A claim runs its
 * lab without leaving the sentence; only a lab that is not loaded yet is gone to, which loads it.
 */
export function useFollowLab(): (link: LabLink) => void {
  const { hub } = useLabs()
  return useCallback(
    (link) => {
      const isLoaded = isOnPage(hub, link.slug)
      hub.follow(link)
      // what a claim's run measures is shown beside its sentence, where the reader is
      if (isLoaded && link.steps !== undefined) return
      const lab = document.getElementById(link.slug)
      const box = lab?.getBoundingClientRect()
      if (!lab || !box || (box.top >= 0 && box.bottom <= innerHeight)) return
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
      lab.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth' })
    },
    [hub],
  )
}

function isOnPage(hub: LabsHub, slug: string): boolean {
  let isFound = false
  const stop = hub.watch(slug, () => {
    isFound = true
  })
  stop()
  return isFound
}
