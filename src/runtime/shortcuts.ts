import type { KeyboardEvent } from 'react'
import { toggleFullScreen } from './full-screen.ts'
import type { Lab } from './lab.ts'

/** Keys that drive a lab while the focus is inside it; the buttons name them to assistive technology. */
export const shortcuts = {
  train: 't',
  step: 's',
  reset: 'r',
  back: 'b',
  forth: 'f',
  fullScreen: 'z',
} as const

/** What can be asked of a lab by one key, wherever the key was pressed. */
export const labDeeds = {
  train: (lab: Lab) => (lab.store.getState().isPlaying ? lab.pause() : lab.train()),
  step: (lab: Lab) => lab.stepBy(1),
  reset: (lab: Lab) => lab.reset(),
  back: (lab: Lab) => lab.scrubTo(lookFrom(lab, -1) ?? lookFrom(lab, 0)),
  forth: (lab: Lab) => lab.scrubTo(lookFrom(lab, 1)),
} satisfies Record<string, (lab: Lab) => void>
export type LabDeed = keyof typeof labDeeds

/** Does what a key asks of the lab. Keys typed into a field, or with a modifier, are left alone. */
export function pressKey(event: KeyboardEvent, lab: Lab): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
  const deed = deedOf(event.key)
  if (!deed && event.key !== shortcuts.fullScreen) return
  event.preventDefault()
  if (deed) labDeeds[deed](lab)
  else void toggleFullScreen(event.currentTarget)
}

/** What a key asks of a lab. */
export function deedOf(key: string): LabDeed | undefined {
  return (Object.keys(labDeeds) as LabDeed[]).find((deed) => shortcuts[deed] === key)
}

/** The step of the kept look that is so many away from the one shown. */
function lookFrom(lab: Lab, offset: number): number | undefined {
  const { history, cursor, step } = lab.store.getState()
  const at = history.looks.findIndex((look) => look.step >= (cursor ?? step))
  return history.looks[at + offset]?.step
}

/** True where letters are typed. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="range"]), textarea, select, dialog') !== null
  )
}
