import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in prerendered HTML and while it hydrates, true from then on: until then a click would be lost. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
