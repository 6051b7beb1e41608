import type { Reading } from '#/app/chapter-record.ts'
import type { Language } from '#/base/language.ts'
import type { Entry } from '#/chapters/catalogue.ts'

/** What a journey needs to know of a chapter. */
export type Stop = Pick<Entry, 'slug' | 'prerequisites' | 'isWritten'>

/**
 * How a chapter stands with the reader: read, begun, next to be read (nothing before it is unread), to be read
 * later, or not yet written.
 */
export type Standing = 'finished' | 'started' | 'ready' | 'later' | 'planned'

/** Everything that these chapters need, directly or not, without themselves unless one needs another. */
export function neededBy(stops: readonly Stop[], slugs: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>()
  const gather = (slug: string) => {
    for (const other of stops.find((stop) => stop.slug === slug)?.prerequisites ?? []) {
      if (needed.has(other)) continue
      needed.add(other)
      gather(other)
    }
  }
  for (const slug of slugs) gather(slug)
  return needed
}

/** The way to these chapters: they and everything they need, in the order of the book. */
export function wayTo<T extends Stop>(stops: readonly T[], ends: readonly string[]): readonly T[] {
  const needed = neededBy(stops, ends)
  return stops.filter(({ slug }) => needed.has(slug) || ends.includes(slug))
}

/** The chapters that name this one among what they need. */
export function followersOf<T extends Stop>(stops: readonly T[], slug: string): readonly T[] {
  return stops.filter(({ prerequisites }) => prerequisites.includes(slug))
}

/** How every chapter stands. Those not yet written hold nobody up. */
export function standingsOf(
  stops: readonly Stop[],
  readingOf: (slug: string) => Reading,
): ReadonlyMap<string, Standing> {
  const isDone = ({ slug, isWritten }: Stop) => !isWritten || readingOf(slug) === 'finished'
  const standingOf = (stop: Stop): Standing => {
    if (!stop.isWritten) return 'planned'
    const reading = readingOf(stop.slug)
    if (reading !== 'unread') return reading
    const needed = neededBy(stops, [stop.slug])
    return stops.every((other) => !needed.has(other.slug) || isDone(other)) ? 'ready' : 'later'
  }
  return new Map(stops.map((stop) => [stop.slug, standingOf(stop)]))
}

/** What is left of a way. */
export interface Left {
  /** Of the chapters that are there and not yet read. */
  readonly minutes: number
  readonly unread: number
  readonly finished: number
  readonly planned: number
}

/** Sums up what is left; chapters not yet written have no minutes yet. */
export function leftOf(
  way: readonly Entry[],
  standings: ReadonlyMap<string, Standing>,
  language: Language,
): Left {
  const count = (...kinds: Standing[]) =>
    way.filter(({ slug }) => kinds.includes(standings.get(slug)!)).length
  const minutes = way
    .filter(({ slug }) => standings.get(slug) !== 'finished')
    .reduce((sum, entry) => sum + (entry.isWritten ? entry.minutes[language] : 0), 0)
  return {
    minutes,
    unread: count('started', 'ready', 'later'),
    finished: count('finished'),
    planned: count('planned'),
  }
}
