import { createContext, use, useCallback, useSyncExternalStore } from 'react'

/** Where a chapter keeps what its reader has done. The app says where that is; a chapter's keys are its own. */
export interface ProgressPort {
  /** What was written under a key; the same object as long as nothing else is written. */
  readonly read: (key: string) => unknown
  /** Keeps plain data. */
  readonly write: (key: string, value: object) => void
  /** Calls back when anything was written, here or in another tab. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/** The port of the chapter on the page; outside the app, one that forgets with the page. */
export const ProgressContext = createContext<ProgressPort>(forgetfulPort())

/** What is kept under a key, as `parse` understands it, and the way to keep something new. Nothing while hydrating. */
export function useProgress<T extends object>(
  key: string,
  parse: (value: unknown) => T | undefined,
): readonly [T | undefined, (value: T) => void] {
  const port = use(ProgressContext)
  const value = useSyncExternalStore(
    port.subscribe,
    () => port.read(key),
    () => undefined,
  )
  const keep = useCallback((next: T) => port.write(key, next), [port, key])
  return [parse(value), keep]
}

/** A port without a memory beyond the page. */
export function forgetfulPort(): ProgressPort {
  const kept = new Map<string, unknown>()
  const listeners = new Set<() => void>()
  return {
    read: (key) => kept.get(key),
    write(key, value) {
      kept.set(key, value)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
