import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '#/base/language.ts'
import { useLabs } from '#/runtime/labs-provider.tsx'

/**
 * Shows beside each claim what its run measured. `check` is called with the button of a claim and what starts its
 * run; `told` is what to read out. The code for it is fetched with the first claim.
 */
export function useClaims(language: Language): {
  readonly check: (button: HTMLAnchorElement, begin: () => void) => void
  readonly told: string
} {
  const { hub } = useLabs()
  const [told, setTold] = useState('')
  const stops = useRef(new Map<HTMLAnchorElement, () => void>())
  useEffect(() => {
    const all = stops.current
    return () => {
      for (const stop of all.values()) stop()
      all.clear()
    }
  }, [])
  const check = useCallback(
    (button: HTMLAnchorElement, begin: () => void) => {
      const answer = async () => {
        const { answerClaim } = await import('./claim-button.ts')
        stops.current.get(button)?.()
        // the reader may have turned the page meanwhile
        if (!button.isConnected) return
        stops.current.set(button, answerClaim({ button, hub, language, begin, onTold: setTold }))
      }
      // without its answer, a claim still runs
      answer().catch(begin)
    },
    [hub, language],
  )
  return { check, told }
}
