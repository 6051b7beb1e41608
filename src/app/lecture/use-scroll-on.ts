import { useEffect, useState } from 'react'
import { hasMoreBelow, nextStop, type ScrollPlace } from './next-stop.ts'
import type { Deck } from './use-deck.ts'

/** True while the slide goes on below what is seen of it. */
export function useHasMore(deck: Deck | undefined, slide: number): boolean {
  const [hasMore, setHasMore] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide has another length
  useEffect(() => {
    const prose = deck?.prose
    if (!prose) return
    const update = () => setHasMore(hasMoreBelow(placeOf(prose)))
    const observer = new ResizeObserver(update)
    for (const part of [prose, ...prose.children]) observer.observe(part)
    prose.addEventListener('scroll', update, { passive: true })
    update()
    return () => {
      observer.disconnect()
      prose.removeEventListener('scroll', update)
    }
  }, [deck, slide])
  return hasMore
}

/** Goes on through a long slide. False where its end has been seen. */
export function scrollOn({ prose, placed }: Deck): boolean {
  const { top: origin } = prose.getBoundingClientRect()
  const parts = placed
    .map(({ element }) => element.getBoundingClientRect())
    .filter(({ height }) => height > 0)
    .map(({ top, bottom }) => ({
      top: top - origin + prose.scrollTop - margin,
      bottom: bottom - origin + prose.scrollTop,
    }))
  const stop = nextStop(placeOf(prose), parts)
  if (stop === undefined) return false
  prose.scrollTop = stop
  return true
}

/** Goes back through a long slide. False where its beginning is seen. */
export function scrollBack({ prose }: Deck): boolean {
  if (prose.scrollTop <= 1) return false
  prose.scrollTop -= 0.85 * prose.clientHeight
  return true
}

/** Space above what is brought to the top. */
const margin = 24

function placeOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement): ScrollPlace {
  return { scrollTop, height: clientHeight, scrollHeight }
}
