import type { KeyboardEvent } from 'react'
import type { Lab } from './lab.ts'

/** Keys that drive a lab while the focus is inside it; the buttons name them to assistive technology. */
export const shortcuts = { train: 't', step: 's', reset: 'r', back: 'b', forth: 'f' } as const

/** Does what a key asks of the lab. Keys typed into a field, or with a modifier, are left alone. */
export function pressKey(event: KeyboardEvent, lab: Lab): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
  const { isPlaying, history, cursor, step } = lab.store.getState()
  const at = history.looks.findIndex((look) => look.step >= (cursor ?? step))
  const actions: Record<string, () => void> = {
    [shortcuts.train]: () => (isPlaying ? lab.pause() : lab.train()),
    [shortcuts.step]: () => lab.stepBy(1),
    [shortcuts.reset]: () => lab.reset(),
    [shortcuts.back]: () => lab.scrubTo(history.looks[Math.max(0, at - 1)]?.step),
    [shortcuts.forth]: () => lab.scrubTo(history.looks[at + 1]?.step),
  }
  const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
  if (!act) return
  event.preventDefault()
  act()
}

function isField(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="range"]), textarea, select, dialog') !== null
  )
}
