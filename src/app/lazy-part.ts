import { use } from 'react'

/** A part of the site that only some pages need. */
export interface LazyPart<T> {
  /** Fetches it, so that a page which shows it hydrates without waiting. */
  readonly prepare: () => Promise<void>
  /** The part; suspends while it is fetched. */
  readonly useIt: () => T
}

/** Code or data that is fetched once, when it is first wanted; where that fails, again the next time. */
export function lazyPart<T>(fetchIt: () => Promise<T>): LazyPart<T> {
  let fetching: Promise<T> | undefined
  let fetched: { readonly part: T } | undefined
  const fetchOnce = () => {
    fetching ??= fetchIt()
    fetching.catch(() => {
      fetching = undefined
    })
    return fetching
  }
  return {
    async prepare() {
      fetched = { part: await fetchOnce() }
    },
    useIt: () => (fetched ? fetched.part : use(fetchOnce())),
  }
}
