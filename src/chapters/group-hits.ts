import type { Hit } from './find-in-book.ts'

/** What was found in one chapter. */
export interface HitGroup {
  readonly slug: string
  /** The best first. */
  readonly hits: readonly Hit[]
}

/** Hits by chapter, the chapter with the best hit first: at most `perChapter` of each and `limit` in all. */
export function groupHits(hits: readonly Hit[], { perChapter = 6, limit = 40 } = {}): HitGroup[] {
  const groups = new Map<string, Hit[]>()
  let room = limit
  for (const hit of hits) {
    const group = groups.get(hit.slug) ?? []
    if (room === 0 || group.length === perChapter) continue
    groups.set(hit.slug, [...group, hit])
    room--
  }
  return [...groups].map(([slug, of]) => ({ slug, hits: of }))
}
