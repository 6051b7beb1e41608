import { useCallback, useEffect, useRef } from 'react'

const pauseMs = 300

/**
 * Keeps the labs' values in the address, where a copied link takes them along; other parts of the query stay.
 * Waits a little: browsers refuse more than about three changes of address a second.
 */
export function useLabQuery(): (slug: string, query: string) => void {
  const waiting = useRef(new Map<string, string>())
  const timer = useRef<number>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((slug, query) => {
    waiting.current.set(slug, query)
    clearTimeout(timer.current)
    const { pathname } = location
    timer.current = window.setTimeout(() => {
      const changes = [...waiting.current]
      waiting.current.clear()
      // the reader may have turned the page meanwhile
      if (samePage(pathname, location.pathname)) writeAddress(changes)
    }, pauseMs)
  }, [])
}

function samePage(a: string, b: string): boolean {
  const slugOf = (path: string) => path.split('/').slice(-2).join('/')
  return slugOf(a) === slugOf(b)
}

function writeAddress(changes: readonly (readonly [slug: string, query: string])[]): void {
  const search = changes.reduce((before, [slug, query]) => withLabQuery(before, slug, query), location.search)
  if (search === location.search) return
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
}

/** The query with the part of one lab replaced. */
export function withLabQuery(search: string, slug: string, query: string): string {
  const params = new URLSearchParams(search)
  for (const key of [...params.keys()]) if (key.startsWith(`${slug}.`)) params.delete(key)
  for (const [key, value] of new URLSearchParams(query)) {
    // the version of the form is the whole address's
    if (key === 'v') params.set(key, value)
    else params.append(key, value)
  }
  const written = params.toString()
  return written === '' ? '' : `?${written}`
}
