import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isWanted = false

/** From now on every lab of the page shows itself, however far from the screen: the page is to be printed. */
export function wantWholePage(): void {
  isWanted = true
  for (const listener of listeners) listener()
}

/** True once the whole page is wanted, labs and all. */
export function useWholePageWanted(): boolean {
  return useSyncExternalStore(
    listen,
    () => isWanted,
    () => false,
  )
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
