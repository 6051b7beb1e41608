import type { Lab } from './lab.ts'
import { shownLook } from './lab-state.ts'

/** Hands the reader a file to keep. */
export function saveFile(name: string, parts: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // the browser reads the address a moment after the click
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** `line-fit-step212-seed1`: names a file after what is in it. */
export function runName(lab: Lab): string {
  const state = lab.store.getState()
  return `${lab.slug}-step${shownLook(state)?.step ?? 0}-seed${state.seed}`
}
