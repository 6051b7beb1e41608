import { useCallback, useEffect, useState } from 'react'
import type { Language } from '#/base/language.ts'
import type { OpenBook } from '#/chapters/find-in-book.ts'
import { openIndex } from './search-index.ts'

/** The index of a language: on its way, there, or not to be had. */
export type IndexState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly isOffline: boolean }
  | { readonly kind: 'ready'; readonly book: OpenBook }

const opened = new Map<Language, Promise<OpenBook>>()

/** Fetches the index when it is first needed. `again` tries after a failure. */
export function useIndex(language: Language): { readonly state: IndexState; readonly again: () => void } {
  const [state, setState] = useState<IndexState>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt fetches anew
  useEffect(() => {
    let isWanted = true
    openOnce(language).then(
      (book) => isWanted && setState({ kind: 'ready', book }),
      () => isWanted && setState({ kind: 'failed', isOffline: !navigator.onLine }),
    )
    return () => {
      isWanted = false
    }
  }, [language, attempt])
  const again = useCallback(() => {
    setState({ kind: 'loading' })
    setAttempt((before) => before + 1)
  }, [])
  return { state, again }
}

function openOnce(language: Language): Promise<OpenBook> {
  const before = opened.get(language)
  if (before) return before
  const opening = openIndex(language)
  opened.set(language, opening)
  // it may succeed when the reader tries again
  opening.catch(() => opened.delete(language))
  return opening
}
