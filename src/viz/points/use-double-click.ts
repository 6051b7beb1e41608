import { type MouseEvent, useRef } from 'react'

const longestMs = 400
const farthestPixels = 24

/** Tells the second of two clicks, or taps, at about the same place; `dblclick` is not sent for taps everywhere. */
export function useDoubleClick(): (event: MouseEvent) => boolean {
  const last = useRef<{ x: number; y: number; time: number } | null>(null)
  return ({ clientX: x, clientY: y, timeStamp: time }) => {
    const first = last.current
    const isSecond =
      first !== null && time - first.time < longestMs && Math.hypot(x - first.x, y - first.y) < farthestPixels
    last.current = isSecond ? null : { x, y, time }
    return isSecond
  }
}
