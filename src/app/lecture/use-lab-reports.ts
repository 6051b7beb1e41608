import { useEffect, useMemo, useState } from 'react'
import { statusOf } from '#/runtime/lab-state.ts'
import { useLabs } from '#/runtime/labs-provider.tsx'
import type { LabReport } from './message.ts'
import type { Deck } from './use-deck.ts'

/** Often enough to follow, seldom enough to cost nothing. */
const everyMs = 250

/** How the labs of a chapter are doing, those that have been on the screen. */
export function useLabReports(deck: Deck | undefined): readonly LabReport[] {
  const { hub } = useLabs()
  const slugs = useMemo(() => [...new Set(deck?.slides.flatMap(({ lab }) => lab ?? []))], [deck])
  const [reports, setReports] = useState<readonly LabReport[]>([])
  useEffect(() => {
    const latest = new Map<string, LabReport>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      timer = undefined
      setReports(slugs.flatMap((slug) => latest.get(slug) ?? []))
    }
    const stops = slugs.map((slug) =>
      hub.watch(slug, (state) => {
        const report = { slug, status: statusOf(state), step: state.step }
        const known = latest.get(slug)
        if (known?.status === report.status && known.step === report.step) return
        latest.set(slug, report)
        timer ??= setTimeout(tell, everyMs)
      }),
    )
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [hub, slugs])
  return reports
}
