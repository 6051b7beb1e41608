import { useState } from 'react'

/** `value`, but the same object as before where `isSame` finds no difference. */
export function useStable<T>(value: T, isSame: (one: T, other: T) => boolean): T {
  const [kept, setKept] = useState(value)
  if (kept === value || isSame(kept, value)) return kept
  setKept(value)
  return value
}
