import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react'

/** A finger that `isMeant` for something in the element keeps it; any other scrolls the page, as everywhere. */
export function useTouchGuard(isMeant: (touch: Touch, on: Element) => boolean): RefCallback<HTMLElement> {
  const latest = useRef(isMeant)
  useLayoutEffect(() => {
    latest.current = isMeant
  })
  return useCallback((element: HTMLElement | null) => {
    if (!element) return
    const guard = (event: TouchEvent) => {
      const touch = event.touches[0]
      if (event.touches.length === 1 && touch && latest.current(touch, element)) event.preventDefault()
    }
    // React listens passively, and a passive listener cannot keep the page from scrolling
    element.addEventListener('touchstart', guard, { passive: false })
    return () => element.removeEventListener('touchstart', guard)
  }, [])
}
