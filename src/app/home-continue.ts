import type { WrittenEntry } from '#/chapters/catalogue.ts'
import { recordOf } from './chapter-record.ts'
import { lastPlace, type ReadingPlace } from './home-place.ts'
import type { Progress } from './progress-format.ts'

/** Where the first screen leads: to the beginning, on from where the reader was, or back. */
export interface WayOn {
  readonly kind: 'begin' | 'resume' | 'next' | 'again'
  readonly entry: WrittenEntry
  /** The heading to go on from, where one is known. */
  readonly place: ReadingPlace | undefined
}

/** Where reading goes on among the written chapters, in their order; undefined where there are none. */
export function wayOn(written: readonly WrittenEntry[], progress: Progress): WayOn | undefined {
  const [first] = written
  if (!first) return undefined
  const last = lastPlace(
    progress,
    written.map(({ slug }) => slug),
  )
  const at = written.findIndex(({ slug }) => slug === last?.slug)
  const entry = written[at]
  if (!last || !entry) return { kind: 'begin', entry: first, place: undefined }
  const isRead = ({ slug }: WrittenEntry) => recordOf(progress, slug).reading === 'finished'
  if (!isRead(entry)) return { kind: 'resume', entry, place: last.place }
  const next = [...written.slice(at + 1), ...written.slice(0, at)].find((other) => !isRead(other))
  return next ? { kind: 'next', entry: next, place: undefined } : { kind: 'again', entry, place: undefined }
}
