import type { Roadmap, RoadmapMap } from '#/chapters/roadmap.ts'
import { arrange } from './arrange.ts'
import { costOf } from './cost.ts'
import { graphOf } from './graph.ts'
import { firstOfParts, groundsOf } from './grounds.ts'
import { route } from './route.ts'
import { columnX, sizes } from './sizes.ts'
import { roundedPath } from './svg-path.ts'

/** Some of these end in a better arrangement than others. */
const seeds = [1, 2, 3]

/** Draws the map of the book: every chapter in a row below what it needs, every prerequisite a line. */
export function layout(roadmap: Pick<Roadmap, 'parts'>): RoadmapMap {
  const graph = graphOf(roadmap)
  const grids = seeds.map((seed) => arrange(graph, sizes.columns, seed))
  const [grid] = grids.sort((a, b) => costOf(graph, a, sizes.columns) - costOf(graph, b, sizes.columns))
  if (!grid || graph.chapters.length === 0)
    throw new Error('content/roadmap.json: no chapter to put on the map')
  const names = new Set(firstOfParts(graph, grid).map((index) => grid.rows[index]!))
  const { lines, tops } = route(graph, grid, names)
  const slugOf = (index: number) => graph.chapters[index]!.slug
  return {
    width: sizes.columns * sizes.pitch,
    height: tops.at(-1)!,
    nodeSize: sizes.node,
    nodes: Object.fromEntries(
      graph.chapters.map(({ slug }, index) => [
        slug,
        [columnX(grid.columns[index]!), tops[grid.rows[index]!]!],
      ]),
    ),
    edges: graph.edges.map(([from, to], index) => [slugOf(from), slugOf(to), roundedPath(lines[index]!)]),
    grounds: groundsOf(graph, grid, tops).map(({ path, name }, part) => [
      roadmap.parts[part]!.id,
      path,
      ...name,
    ]),
  }
}
