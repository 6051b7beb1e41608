import { useEffect, useRef, useState } from 'react'
import type { Row } from './model.ts'

/** Points while one of them is held. */
export interface HeldPoints {
  readonly held: readonly Row[] | null
  hold(points: readonly Row[]): void
  drop(): void
}

/** Passes points that are being dragged on to `onEdit`, at most once a frame, the last ones always. */
export function useHeldPoints(onEdit: (points: readonly Row[]) => void): HeldPoints {
  const [held, setHeld] = useState<readonly Row[] | null>(null)
  const pending = useRef<{ points: readonly Row[] | null; request: number }>({ points: null, request: 0 })
  useEffect(() => () => cancelAnimationFrame(pending.current.request), [])
  const flush = () => {
    const { points } = pending.current
    pending.current = { points: null, request: 0 }
    if (!points) return
    setHeld(points)
    onEdit(points)
  }
  return {
    held,
    hold(points) {
      const { request } = pending.current
      pending.current = { points, request: request || requestAnimationFrame(flush) }
    },
    drop() {
      cancelAnimationFrame(pending.current.request)
      flush()
      setHeld(null)
    },
  }
}
