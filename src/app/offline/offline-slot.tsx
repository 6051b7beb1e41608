import { type ComponentType, useEffect, useState } from 'react'
import type { Language } from '#/base/language.ts'

interface SlotProps {
  readonly language: Language
}

/** Where the book says what there is to say about being kept offline; its code comes once the page rests. */
export function OfflineSlot({ language }: SlotProps) {
  const [Keeper, setKeeper] = useState<ComponentType<SlotProps>>()
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
    return whenAtRest(() => {
      // nothing is missing without it: it comes with the next page
      import('./offline-keeper.tsx')
        .then(({ OfflineKeeper }) => setKeeper(() => OfflineKeeper))
        .catch(() => {})
    })
  }, [])
  return <div role="status">{Keeper && <Keeper language={language} />}</div>
}

/** Calls back when the page has loaded and has nothing better to do. Returns the way to stop. */
function whenAtRest(callback: () => void): () => void {
  let isStopped = false
  const once = () => {
    if (!isStopped) callback()
  }
  const rest = () => ('requestIdleCallback' in window ? requestIdleCallback(once) : setTimeout(once, 1000))
  if (document.readyState === 'complete') rest()
  else addEventListener('load', rest, { once: true })
  return () => {
    isStopped = true
  }
}
