import { useSyncExternalStore } from 'react'

const names = [
  'paper',
  'surface',
  'ink',
  'muted',
  'line',
  'accent',
  'blue',
  'orange',
  'green',
  'red',
  'focus',
] as const

/** The colours of the present theme, as a canvas takes them. */
export type ThemeColours = Readonly<Record<(typeof names)[number], string>>

const unstyled = Object.fromEntries(names.map((name) => [name, 'currentcolor'])) as ThemeColours
let current: ThemeColours | undefined

/** Reads the tokens through a probe, so that whatever CSS they are written in comes out resolved. */
function read(): ThemeColours {
  const probe = document.createElement('span')
  probe.hidden = true
  document.body.append(probe)
  const entries = names.map((name) => {
    probe.style.color = `var(--${name})`
    return [name, getComputedStyle(probe).color] as const
  })
  probe.remove()
  return Object.fromEntries(entries) as ThemeColours
}

function subscribe(notify: () => void) {
  const refresh = () => {
    const next = read()
    if (names.every((name) => next[name] === current?.[name])) return
    current = next
    notify()
  }
  const observer = new MutationObserver(refresh)
  observer.observe(document.documentElement, { attributes: true })
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', refresh)
  // the theme may have changed while nobody was looking
  refresh()
  return () => {
    observer.disconnect()
    system.removeEventListener('change', refresh)
  }
}

function snapshot(): ThemeColours {
  current ??= read()
  return current
}

/** The theme's colours, refreshed when the reader or the system changes the theme. */
export function useThemeColours(): ThemeColours {
  return useSyncExternalStore(subscribe, snapshot, () => unstyled)
}
