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
}
