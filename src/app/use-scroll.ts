import { useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { type Place, returnTo } from './place.ts'

/** What a navigation may ask of the page it leads to. */
export interface Arrival {
  /** Be at this place, as after a change of language. */
  readonly place?: Place | undefined
}

const positions = new Map<string, number>()
let currentKey: string | undefined

/** Scrolls and moves the focus as a browser does between documents: to the top, an anchor, or where one was. */
export function useScroll(): void {
  const { key, hash, state } = useLocation()
  const type = useNavigationType()
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const handBack = () => {
      history.scrollRestoration = 'auto' // so that a reload stays where it was
    }
    addEventListener('pagehide', handBack)
    return () => removeEventListener('pagehide', handBack)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names the navigation the rest belongs to
  useLayoutEffect(() => {
    const isFirstPage = currentKey === undefined
    const isNew = currentKey !== key
    currentKey = key
    if (isNew && !isFirstPage)
      arrive(type === 'POP' ? positions.get(key) : undefined, hash, state as Arrival | null)
    const note = () => positions.set(key, scrollY)
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [key])
}

function arrive(before: number | undefined, hash: string, arrival: Arrival | null): void {
  if (before !== undefined) return scrollTo({ top: before, behavior: 'instant' })
  if (arrival && 'place' in arrival) {
    if (arrival.place) returnTo(arrival.place)
    return
  }
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
  if (target) {
    target.scrollIntoView()
    focusOn(target)
    return
  }
  scrollTo({ top: 0, behavior: 'instant' })
  focusOn(document.querySelector<HTMLElement>('main h1'))
}

/** Where reading goes on, for a keyboard and for a screen reader. */
function focusOn(element: HTMLElement | null): void {
  if (!element) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
