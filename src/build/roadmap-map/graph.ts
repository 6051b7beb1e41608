import type { Roadmap } from '#/chapters/roadmap.ts'

/** A chapter as the map sees it: chapters are numbered from 0 in the order of the book. */
export interface MapChapter {
  readonly slug: string
  /** The place of its part in the book, from 0. */
  readonly part: number
}

/** From one chapter to one that needs it. */
export type Edge = readonly [from: number, to: number]

/** The chapters of the book and the edges to be drawn between them. */
export interface Graph {
  readonly chapters: readonly MapChapter[]
  readonly edges: readonly Edge[]
}

/** The graph of prerequisites, without those that others imply (its transitive reduction). */
export function graphOf({ parts }: Pick<Roadmap, 'parts'>): Graph {
  const lines = parts.flatMap(({ chapters }, part) => chapters.map((line) => ({ ...line, part })))
  const indexOf = new Map(lines.map(({ slug }, index) => [slug, index]))
  const needs = lines.map(({ prerequisites }) => prerequisites.flatMap((slug) => indexOf.get(slug) ?? []))
  const before = ancestors(needs)
  const edges = needs.flatMap((direct, to) =>
    direct
      .filter((from) => !direct.some((other) => other !== from && before[other]!.has(from)))
      .map((from): Edge => [from, to]),
  )
  return { chapters: lines.map(({ slug, part }) => ({ slug, part })), edges }
}

/** What each needs, directly or not; a chapter needs only what stands before it. */
function ancestors(needs: readonly (readonly number[])[]): readonly ReadonlySet<number>[] {
  const all: Set<number>[] = []
  for (const direct of needs) all.push(new Set(direct.flatMap((one) => [one, ...(all[one] ?? [])])))
  return all
}
