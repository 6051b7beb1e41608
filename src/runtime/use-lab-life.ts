import { type RefObject, useEffect } from 'react'
import type { Lab } from './lab.ts'
import { shownLook, statusOf } from './lab-state.ts'
import { useLabs } from './labs-provider.tsx'
import { useWholePageWanted } from './whole-page.ts'

/** The lab begins to show itself when it is about this far from the screen. */
const nearMargin = '40% 0%'

/**
 * Opens the lab when the reader comes near, lets it rest while it is out of sight, and applies the page's
 * address to it once the page is hydrated.
 */
export function useLabLife(lab: Lab, element: RefObject<HTMLElement | null>): void {
  const { hub, currentQuery, isPageVisible } = useLabs()
  const isWanted = useWholePageWanted()
  useEffect(() => hub.applyQuery(lab.slug, currentQuery()), [hub, lab, currentQuery])
  useEffect(() => {
    if (!element.current) return
    if (isWanted) return lab.open()
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting) lab.open()
      },
      { rootMargin: nearMargin },
    )
    near.observe(element.current)
    return () => near.disconnect()
  }, [lab, element, isWanted])
  useEffect(() => {
    if (!element.current) return
    if (!isPageVisible) return lab.setVisible(false)
    // the last entry is how it is now; a scroll there and back brings several
    const seen = new IntersectionObserver((entries) => lab.setVisible(entries.at(-1)?.isIntersecting ?? true))
    seen.observe(element.current)
    return () => {
      seen.disconnect()
      lab.setVisible(false)
    }
  }, [lab, element, isPageVisible])
  useEffect(() => {
    const node = element.current
    if (!node) return
    const describe = () => describeLab(node, lab)
    describe()
    return lab.store.subscribe(describe)
  }, [lab, element])
}

/** Lets any tool read the lab from outside. Set by hand: sixty times a second is no work for React. */
function describeLab(node: HTMLElement, lab: Lab): void {
  const state = lab.store.getState()
  const look = shownLook(state)
  node.dataset.state = statusOf(state)
  node.dataset.step = String(look?.step ?? 0)
  node.dataset.backend = state.device?.backend ?? ''
  node.dataset.seed = String(state.seed)
  for (const [lane, suffix] of ['', '-twin'].entries()) {
    const metrics = look?.snapshots[lane]?.metrics
    for (const name of Object.keys(lab.spec.metrics)) {
      const attribute = `data-metric-${name}${suffix}`
      if (lane === 0 || metrics) node.setAttribute(attribute, String(metrics?.[name] ?? ''))
      else node.removeAttribute(attribute)
    }
  }
}
