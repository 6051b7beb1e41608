import { useSyncExternalStore } from 'react'

/** Finer than this nobody sees, and the canvas costs by the square. */
const finest = 3

function subscribe(notify: () => void) {
  let list: MediaQueryList
  const watch = () => {
    list = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    list.addEventListener('change', changed, { once: true })
  }
  const changed = () => {
    notify()
    watch()
  }
  watch()
  return () => list.removeEventListener('change', changed)
}

/** Device pixels to a CSS pixel, followed through zooms and from screen to screen; at most 3. */
export function usePixelRatio(): number {
  return useSyncExternalStore(
    subscribe,
    () => Math.min(finest, devicePixelRatio),
    () => 1,
  )
}
