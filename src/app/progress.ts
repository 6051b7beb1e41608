import type { ProgressPort } from '#/chapters/progress-port.ts'
import {
  noProgress,
  type Progress,
  type ProgressReading,
  readProgress,
  writeProgress,
} from './progress-format.ts'
import { cleared, isSameProgress, mergeProgress, withEntry, withImported } from './progress-merge.ts'
import { recall, remember } from './storage.ts'

const key = 'progress'
const listeners = new Set<() => void>()
let known: Progress | undefined
/** A newer version of the book has written here; its record is not ours to overwrite. */
let isLocked = false

/** Everything the reader has done, as this tab knows it. */
export function currentProgress(): Progress {
  known ??= mergeProgress(noProgress, stored())
  return known
}

/** Calls back at every change, of this tab or another. Returns the way to stop. */
export function onProgress(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', hearOtherTab)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', hearOtherTab)
  }
}

/** Keeps plain data under a key. */
export function keepProgress(entry: string, value: object): void {
  change((progress) => withEntry(progress, entry, value, Date.now()))
}

/** Forgets everything, in every tab. */
export function clearProgress(): void {
  change((progress) => cleared(progress, Date.now()))
}

/** Takes in a file that was exported; the present record is kept, and of each entry the later counts. */
export function importProgress(text: string): ProgressReading {
  const read = readProgress(text)
  if (read.isRead) change((progress) => withImported(progress, read.progress))
  return read
}

/** True where a newer version of the book has kept its record: ours then lasts until the page is closed. */
export function isProgressLocked(): boolean {
  currentProgress()
  return isLocked
}

/** What a chapter reads and writes: keys of its own. */
export function chapterProgress(slug: string): ProgressPort {
  return {
    read: (entry) => currentProgress().entries[`${slug}/${entry}`]?.value,
    write: (entry, value) => keepProgress(`${slug}/${entry}`, value),
    subscribe: onProgress,
  }
}

/** Changes what all tabs know, not only this one. */
function change(next: (progress: Progress) => Progress): void {
  known = next(mergeProgress(currentProgress(), stored()))
  save()
  for (const listener of listeners) listener()
}

/**
 * Another tab has written. Two that write at the same moment do not see each other, and the later write lies over
 * the earlier: whoever finds something missing puts it back.
 */
function hearOtherTab(event: StorageEvent): void {
  if (event.key !== null && !event.key.endsWith(`.${key}`)) return
  const theirs = stored()
  const together = mergeProgress(currentProgress(), theirs)
  if (!isSameProgress(together, currentProgress())) {
    known = together
    for (const listener of listeners) listener()
  }
  if (!isSameProgress(together, theirs)) save()
}

function save(): void {
  if (!isLocked) remember(key, writeProgress(currentProgress()))
}

/** What the browser has; what cannot be read is set aside, so that writing destroys nothing. */
function stored(): Progress {
  const text = recall(key)
  if (text === null) return noProgress
  const read = readProgress(text)
  if (read.isRead) return read.progress
  if (read.problem === 'newer') isLocked = true
  else if (recall(`${key}.unreadable`) === null) remember(`${key}.unreadable`, text)
  return noProgress
}
