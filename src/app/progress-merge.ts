import type { Kept, Progress } from './progress-format.ts'

/**
 * What two tabs know together: the later of each entry, and nothing from before the last clearing. The same
 * whichever comes first, and however often.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const clearedAt = Math.max(one.clearedAt, other.clearedAt)
  const entries: Record<string, Kept> = {}
  for (const [key, kept] of [...Object.entries(one.entries), ...Object.entries(other.entries)]) {
    const known = entries[key]
    if (kept.at > clearedAt && (!known || isLater(kept, known))) entries[key] = kept
  }
  return { entries, clearedAt }
}

/** Two tabs may write in the same millisecond: both must then take the same one. */
function isLater(one: Kept, other: Kept): boolean {
  if (one.at !== other.at) return one.at > other.at
  return JSON.stringify(one.value) > JSON.stringify(other.value)
}

/** `progress` with one more entry, later than everything it takes the place of, whatever the clock says. */
export function withEntry(progress: Progress, key: string, value: object, now: number): Progress {
  const at = Math.max(now, (progress.entries[key]?.at ?? 0) + 1, progress.clearedAt + 1)
  return { ...progress, entries: { ...progress.entries, [key]: { at, value } } }
}

/** `progress` with what a file brings: the later of each entry. That it was cleared here does not count against it. */
export function withImported(progress: Progress, { entries }: Progress): Progress {
  const { clearedAt } = progress
  const brought = Object.entries(entries).map(
    ([key, kept]) => [key, { ...kept, at: Math.max(kept.at, clearedAt + 1) }] as const,
  )
  return mergeProgress(progress, { entries: Object.fromEntries(brought), clearedAt })
}

/** Nothing, and nothing of what was there comes back from another tab. */
export function cleared({ entries, clearedAt }: Progress, now: number): Progress {
  const latest = Math.max(clearedAt, now, ...Object.values(entries).map(({ at }) => at))
  return { entries: {}, clearedAt: latest }
}

/** True where both say the same. */
export function isSameProgress(one: Progress, other: Progress): boolean {
  const told = ({ entries, clearedAt }: Progress) =>
    JSON.stringify([clearedAt, Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))])
  return told(one) === told(other)
}
