import { useSyncExternalStore } from 'react'
import { recall, remember } from '#/app/storage.ts'
import { goals } from './the-map.ts'

// the name in the address too
const key = 'goal'
const listeners = new Set<() => void>()

/** The goal that the reader has chosen: what the address says, else what was chosen last. Empty for none. */
function chosen(): string {
  return new URLSearchParams(location.search).get(key) ?? recall(key) ?? ''
}

/** Chooses a goal, or none with an empty id; the address and the browser keep it. */
export function chooseGoal(id: string): void {
  remember(key, id)
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${withGoal(location.search, id)}${location.hash}`,
  )
  for (const listener of listeners) listener()
}

/** The id of the chosen goal; empty for none, and while the page hydrates. It may be one that does not exist. */
export function useGoalId(): string {
  return useSyncExternalStore(subscribe, chosen, () => '')
}

/** True for the id of a goal of this book. */
export function isGoal(id: string): boolean {
  return goals.some((goal) => goal.id === id)
}

/** The query with another goal. */
export function withGoal(search: string, id: string): string {
  const params = new URLSearchParams(search)
  if (id === '') params.delete(key)
  else params.set(key, id)
  const written = params.toString()
  return written === '' ? '' : `?${written}`
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}
