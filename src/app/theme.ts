import { useSyncExternalStore } from 'react'
import { recall, remember } from './storage.ts'

/** What the reader can choose; `system` follows the device. */
export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

// index.html applies the stored theme under the same key before the first paint
const key = 'theme'
const listeners = new Set<() => void>()
let isProjected = false

function storedTheme(): Theme {
  const stored = recall(key)
  return themes.find((theme) => theme === stored) ?? 'system'
}

/** Changes the theme at once and remembers it. */
export function chooseTheme(theme: Theme): void {
  remember(key, theme)
  applyTheme(theme)
  for (const listener of listeners) listener()
}

/** High contrast for as long as a chapter is projected; the theme that was chosen comes back with what it returns. */
export function borrowProjectionTheme(): () => void {
  isProjected = true
  applyTheme(storedTheme())
  return () => {
    isProjected = false
    applyTheme(storedTheme())
  }
}

function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (isProjected) dataset.theme = 'projection'
  else if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
}

function subscribe(listener: () => void): () => void {
  const onOtherTab = (event: StorageEvent) => {
    if (event.key !== null && !event.key.endsWith(`.${key}`)) return
    applyTheme(storedTheme())
    listener()
  }
  listeners.add(listener)
  addEventListener('storage', onOtherTab)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', onOtherTab)
  }
}

/** The theme chosen; `system` while the page hydrates. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, storedTheme, () => 'system')
}
