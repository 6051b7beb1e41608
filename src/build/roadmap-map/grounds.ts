import type { Grid } from './cost.ts'
import type { Graph } from './graph.ts'
import { columnX, sizes } from './sizes.ts'

/** The ground that a part stands on. */
export interface Ground {
  /** Rectangles that make it up, as one SVG path. */
  readonly path: string
  /** Where the part's name begins. */
  readonly name: readonly [x: number, y: number]
}

/** The first chapter of each part on the map, from the top and then from the left: above it stands the part's name. */
export function firstOfParts({ chapters }: Graph, { rows, columns }: Grid): readonly number[] {
  const parts = [...new Set(chapters.map(({ part }) => part))]
  return parts.map((part) => {
    const own = [...chapters.keys()].filter((index) => chapters[index]!.part === part)
    return own.sort((a, b) => rows[a]! - rows[b]! || columns[a]! - columns[b]!)[0]!
  })
}

/** The ground under each part: around its chapters and between those that are neighbours. */
export function groundsOf(graph: Graph, grid: Grid, tops: readonly number[]): readonly Ground[] {
  return firstOfParts(graph, grid).map((first) => {
    const { part } = graph.chapters[first]!
    const own = [...graph.chapters.keys()].filter((index) => graph.chapters[index]!.part === part)
    const [x, y] = cornerOf(grid, first, tops)
    const boxes = own.flatMap((index) => boxesOf(grid, index, { own, tops, isNamed: index === first }))
    return { path: boxes.map(write).join(''), name: [x + 2, y - 5] }
  })
}

interface BoxOptions {
  readonly own: readonly number[]
  readonly tops: readonly number[]
  readonly isNamed: boolean
}
type Box = readonly [left: number, top: number, right: number, bottom: number]

/** A chapter's own ground, and what joins it to its neighbours to the right and below. */
function boxesOf(grid: Grid, index: number, { own, tops, isNamed }: BoxOptions): Box[] {
  const { rows, columns } = grid
  const [x, y] = cornerOf(grid, index, tops)
  const [width, height] = sizes.node
  const out = sizes.ground
  const boxes: Box[] = [
    [x - out, y - out - (isNamed ? sizes.name - 2 : 0), x + width + out, y + height + out],
  ]
  const at = (row: number, column: number) =>
    own.some((other) => rows[other] === row && columns[other] === column)
  const [row, column] = [rows[index]!, columns[index]!]
  if (at(row, column + 1)) boxes.push([x, y - out, x + sizes.pitch + out, y + height + out])
  if (at(row + 1, column)) boxes.push([x - out, y, x + width + out, tops[row + 1]! + height])
  if (at(row, column + 1) && at(row + 1, column) && at(row + 1, column + 1)) {
    boxes.push([x, y, x + sizes.pitch + width, tops[row + 1]! + height])
  }
  return boxes
}

function cornerOf({ rows, columns }: Grid, index: number, tops: readonly number[]): [number, number] {
  return [columnX(columns[index]!) - sizes.node[0] / 2, tops[rows[index]!]!]
}

function write([left, top, right, bottom]: Box): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`
}
