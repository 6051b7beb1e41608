import { useEffect, useRef, useState } from 'react'
import type { Row } from './row.ts'

/** Rows while some of them are held. */
export interface HeldRows<R extends Row> {
  /** What they are by now, as far as it has been shown; null while none is held. */
  readonly held: readonly R[] | null
  /** Changes what is held; at first, the rows that are edited. */
  hold(change: (rows: readonly R[]) => readonly R[]): void
  drop(): void
}

/** Passes rows that are being dragged or painted on to `onEdit`, at most once a frame, the last ones always. */
export function useHeldRows<R extends Row>(
  rows: readonly R[],
  onEdit: (rows: readonly R[]) => void,
): HeldRows<R> {
  const [held, setHeld] = useState<readonly R[] | null>(null)
  const latest = useRef<{ rows: readonly R[] | null; request: number }>({ rows: null, request: 0 })
  useEffect(() => () => cancelAnimationFrame(latest.current.request), [])
  const flush = () => {
    const { rows: changed, request } = latest.current
    latest.current.request = 0
    if (!changed || request === 0) return
    setHeld(changed)
    onEdit(changed)
  }
  return {
    held,
    hold(change) {
      const { current } = latest
      // several moves may come before the first of them is drawn
      current.rows = change(current.rows ?? rows)
      current.request ||= requestAnimationFrame(flush)
    },
    drop() {
      cancelAnimationFrame(latest.current.request)
      flush()
      latest.current.rows = null
      setHeld(null)
    },
  }
}
