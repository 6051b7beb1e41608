import { useEffect, useRef, useState } from 'react'
import type { Domain } from './plot-box.ts'
import { useMedia } from './use-media.ts'

const durationMs = 320

/** Follows `target` with a short, smooth move instead of a jump; at once for readers who asked for less motion. */
export function useAnimatedDomain(target: Domain): Domain {
  const [shown, setShown] = useState(target)
  const reached = useRef(target)
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  useEffect(() => {
    const from = reached.current
    if (isSame(from, target)) return
    let request = 0
    const start = performance.now()
    const move = () => {
      const share = isStill ? 1 : Math.min(1, (performance.now() - start) / durationMs)
      reached.current = share === 1 ? target : between(from, target, 1 - (1 - share) ** 3)
      setShown(reached.current)
      if (share < 1) request = requestAnimationFrame(move)
    }
    move()
    return () => cancelAnimationFrame(request)
  }, [target, isStill])
  return shown
}

function between(from: Domain, to: Domain, share: number): Domain {
  const mix = (axis: 'x' | 'y', end: 0 | 1) => from[axis][end] + (to[axis][end] - from[axis][end]) * share
  return { x: [mix('x', 0), mix('x', 1)], y: [mix('y', 0), mix('y', 1)] }
}

function isSame(one: Domain, other: Domain): boolean {
  return (
    one.x[0] === other.x[0] && one.x[1] === other.x[1] && one.y[0] === other.y[0] && one.y[1] === other.y[1]
  )
}
