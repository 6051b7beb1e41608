import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** However slow the device, what is drawn from the value takes no more than one part in this of its time. */
const leastRest = 8

/**
 * `value` as it was at most `intervalMs` ago, and longer where drawing it takes long: the last one always comes
 * through. What is drawn from it is drawn at once, in a task of its own: React would put several charts into one.
 */
export function useThrottled<T>(value: T, intervalMs: number): T {
  const [shown, setShown] = useState(value)
  const state = useRef({ latest: value, timer: 0, shownAt: 0, costMs: 0 })
  useEffect(() => {
    const { current } = state
    current.latest = value
    if (current.timer !== 0) return
    const rest = Math.max(intervalMs, leastRest * current.costMs)
    const show = () => {
      current.timer = 0
      current.shownAt = performance.now()
      flushSync(() => setShown(current.latest))
    }
    current.timer = window.setTimeout(show, Math.max(0, current.shownAt + rest - performance.now()))
  }, [value, intervalMs])
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is shown has been drawn
  useEffect(() => {
    const { shownAt } = state.current
    if (shownAt > 0) state.current.costMs = Math.min(500, performance.now() - shownAt)
  }, [shown])
  useEffect(() => {
    const { current } = state
    return () => {
      clearTimeout(current.timer)
      current.timer = 0
    }
  }, [])
  return shown
}
