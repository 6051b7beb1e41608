import { useState } from 'react'
import type { Domain } from './plot-box.ts'
import { settleDomain } from './settle-domain.ts'
import { useAnimatedDomain } from './use-animated-domain.ts'

/**
 * A domain that stands still as long as it can (see `settleDomain`) and moves smoothly where it must; never while
 * `isHeld`. `ideal` is to keep its identity while nothing changes.
 */
export function useSettledDomain({
  core,
  ideal,
  isHeld,
}: {
  core: Domain
  ideal: Domain
  isHeld: boolean
}): Domain {
  const [settled, setSettled] = useState(ideal)
  const next = isHeld ? settled : settleDomain(settled, core, ideal)
  if (next !== settled) setSettled(next)
  return useAnimatedDomain(next)
}
