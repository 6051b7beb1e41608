import { useCallback, useRef, useState } from 'react'
import { withLecture } from './lecture-address.ts'

/** Opens the presenter's window, or brings the one opened before to the front. */
export function usePresenterWindow(slide: number): {
  readonly open: () => void
  readonly isBlocked: boolean
} {
  const opened = useRef<Window | null>(null)
  const [isBlocked, setBlocked] = useState(false)
  const open = useCallback(() => {
    if (opened.current && !opened.current.closed) return opened.current.focus()
    const address = location.pathname + withLecture(location.search, { view: 'presenter', slide })
    opened.current = window.open(address, '_blank', 'popup,width=1180,height=820')
    setBlocked(opened.current === null)
  }, [slide])
  return { open, isBlocked }
}
