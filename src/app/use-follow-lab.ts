import { useCallback } from 'react'
import type { LabLink } from '#/runtime/labs-hub.ts'
import { useLabs } from '#/runtime/labs-provider.tsx'

/** Follows a phrase of the prose that sets a lab: sets it, and brings it into view where it is not. A claim runs where it is. */
export function useFollowLab(): (link: LabLink) => void {
  const { hub } = useLabs()
  return useCallback(
    (link) => {
      hub.follow(link)
      // what a claim's run measures is shown beside its sentence, where the reader is
      if (link.steps !== undefined) return
      const lab = document.getElementById(link.slug)
      const box = lab?.getBoundingClientRect()
      if (!lab || !box || (box.top >= 0 && box.bottom <= innerHeight)) return
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
      lab.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth' })
    },
    [hub],
  )
}
