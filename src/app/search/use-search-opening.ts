import { type ComponentType, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { asksForSearch } from './asks-for-search.ts'
import type { SearchDialogProps } from './search-dialog.tsx'

export interface SearchOpening {
  /** The dialog, while it is open. */
  readonly Dialog: ComponentType<SearchDialogProps> | undefined
  readonly hasFailed: boolean
  /** What was typed while the dialog was on its way; null at any other time. */
  readonly early: RefObject<string | null>
  readonly open: () => void
  readonly close: () => void
}

let fetched: ComponentType<SearchDialogProps> | undefined

/** Opens the search by `open` and by its keys. The dialog is fetched when it is first opened. */
export function useSearchOpening(): SearchOpening {
  const [state, setState] = useState<'closed' | 'opening' | 'failed' | 'open'>('closed')
  const early = useRef<string | null>(null)
  const end = useCallback((how: 'closed' | 'failed') => {
    early.current = null
    setState(how)
  }, [])
  const open = useCallback(() => {
    early.current = ''
    setState('opening')
    fetchDialog().then(
      () => setState('open'),
      () => end('failed'),
    )
  }, [end])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey
      if (early.current !== null && isText) early.current += event.key
      else if (asksForSearch(event)) open()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [open])
  const close = useCallback(() => end('closed'), [end])
  return { Dialog: state === 'open' ? fetched : undefined, hasFailed: state === 'failed', early, open, close }
}

/** Fetches the dialog, once. */
export async function fetchDialog(): Promise<void> {
  fetched ??= (await import('./search-dialog.tsx')).SearchDialog
}
