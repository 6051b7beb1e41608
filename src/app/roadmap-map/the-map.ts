import type { Goal, Roadmap, RoadmapMap } from '#/chapters/roadmap.ts'

const [roadmap] = Object.values(
  import.meta.glob<Roadmap>('/content/roadmap.json', { eager: true, import: 'default' }),
)
const [map] = Object.values(
  import.meta.glob<RoadmapMap>('/content/roadmap.json', { eager: true, query: '?map', import: 'default' }),
)
if (!map) throw new Error('the build has drawn no map of content/roadmap.json')

/** The map of the whole book, as the build has drawn it. */
export const theMap: RoadmapMap = map

/** The places to get to. */
export const goals: readonly Goal[] = roadmap?.goals ?? []
