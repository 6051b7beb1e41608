import { useEffect, useState } from 'react'

/** Idle time that does not come is not waited for longer. */
const longestWaitMs = 400

/** How many of `count` dear things may be on the page: one more whenever the page rests, once `isOpen`. */
export function useTurns(count: number, isOpen: boolean): number {
  const [turns, setTurns] = useState(0)
  useEffect(() => {
    if (!isOpen || turns >= count) return
    const next = () => setTurns(turns + 1)
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(next, 50)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(next, { timeout: longestWaitMs })
    return () => cancelIdleCallback(request)
  }, [count, isOpen, turns])
  return turns
}
