import type { Plain } from '#/base/plain.ts'
import type { Snapshot } from './program.ts'

/** One look at every lane of a run: the run itself, and its twin where it has one. */
export interface Look {
  readonly step: number
  readonly snapshots: readonly Snapshot[]
}

/** The numbers of a look, without what the view draws. */
export interface Reading {
  readonly step: number
  readonly metrics: readonly Snapshot['metrics'][]
}

/** What is kept of a run: whole looks to go back to, and more finely the metrics for the curves. */
export interface History {
  /** Oldest first; the first is the untrained model, the last the latest. */
  readonly looks: readonly Look[]
  readonly readings: readonly Reading[]
}

export const noHistory: History = { looks: [], readings: [] }

/** What one lab may keep: well under 64 MB, since the structured copy of a look comes on top. */
const budgetBytes = 48e6
const [fewestLooks, mostLooks, mostReadings] = [8, 600, 1200]

/**
 * `history` with one more look. A look at a step already kept takes its place. What is kept lies at even
 * distances, which double as the run grows long; the first and the latest are always there.
 */
export function remember(history: History, look: Look): History {
  const affordable = Math.floor(budgetBytes / bytesOf(look.snapshots))
  const capacity = Math.min(mostLooks, Math.max(fewestLooks, affordable))
  const reading = { step: look.step, metrics: look.snapshots.map(({ metrics }) => metrics) }
  return {
    looks: add(history.looks, look, capacity),
    readings: add(history.readings, reading, mostReadings),
  }
}

/** The kept look nearest to `step`; undefined where nothing is kept. */
export function lookNear({ looks }: History, step: number): Look | undefined {
  const later = looks.find((look) => look.step >= step)
  const earlier = looks.findLast((look) => look.step <= step)
  if (!later || !earlier) return later ?? earlier
  return step - earlier.step <= later.step - step ? earlier : later
}

function add<T extends { readonly step: number }>(
  entries: readonly T[],
  entry: T,
  capacity: number,
): readonly T[] {
  const earlier = entries.filter(({ step }) => step < entry.step)
  const stride = 2 ** Math.max(0, Math.ceil(Math.log2((2 * entry.step) / capacity)))
  const [last, before] = [earlier.at(-1), earlier.at(-2)]
  // the latest was kept only because it was the latest
  if (last && before && last.step - before.step < stride) earlier.pop()
  return [...(earlier.length < capacity ? earlier : spaced(earlier, stride)), entry]
}

function spaced<T extends { readonly step: number }>(entries: readonly T[], stride: number): readonly T[] {
  let next = 0
  return entries.filter(({ step }) => {
    if (step < next) return false
    next = step + stride
    return true
  })
}

/** About how much memory plain data takes. */
export function bytesOf(data: Plain): number {
  if (data === null || typeof data === 'boolean') return 4
  if (typeof data === 'number') return 8
  if (typeof data === 'string') return 16 + 2 * data.length
  if (ArrayBuffer.isView(data)) return 64 + data.byteLength
  const parts: readonly Plain[] = Array.isArray(data) ? data : Object.values(data)
  return parts.reduce<number>((sum, part) => sum + 8 + bytesOf(part), 16)
}
