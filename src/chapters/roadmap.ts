import type { Text } from '#/base/language.ts'

/** A chapter's line in content/roadmap.json. */
interface RoadmapLine {
  readonly slug: string
  /** The slugs of the chapters to read before. */
  readonly prerequisites: readonly string[]
  /** Its title, as long as it has no folder; afterwards its front matter says it. */
  readonly planned?: Text | undefined
}

/** content/roadmap.json: the order of the whole book. */
export interface Roadmap {
  readonly parts: readonly {
    readonly id: string
    readonly title: Text
    readonly chapters: readonly RoadmapLine[]
  }[]
  readonly goals: readonly Goal[]
}

/** A place to get to: its path is these chapters and everything they need. */
export interface Goal {
  readonly id: string
  readonly title: Text
  readonly chapters: readonly string[]
}

/** Where everything stands on the map of the book, in units of which the map is `width` wide. */
export interface RoadmapMap {
  readonly width: number
  readonly height: number
  /** Centre and top of each chapter. */
  readonly nodes: Readonly<Record<string, readonly [x: number, y: number]>>
  readonly nodeSize: readonly [width: number, height: number]
  /** One line for each prerequisite that no other implies: an SVG path. */
  readonly edges: readonly (readonly [from: string, to: string, path: string])[]
  /** The ground of each part: an SVG path, and where its name stands. */
  readonly grounds: readonly (readonly [part: string, path: string, x: number, y: number])[]
}
