import { type Channels, channelsOf } from './channels.ts'
import type { Grid } from './cost.ts'
import { type Bar, gapLanes } from './gap-lanes.ts'
import type { Graph } from './graph.ts'
import { columnX, sizes } from './sizes.ts'

export type Point = readonly [x: number, y: number]

/** The lines of the map, and where its rows are. */
export interface Routes {
  /** The corners of each edge, from the foot of one chapter to the head of another. */
  readonly lines: readonly (readonly Point[])[]
  /** The top of each row, and at last the bottom of all. */
  readonly tops: readonly number[]
}

/** Lines that end at one chapter arrive side by side, so far apart. */
const portDistance = 20

/** Leads every edge along the gaps between rows and the channels between columns. `names`: rows above which one stands. */
export function route(graph: Graph, grid: Grid, names: ReadonlySet<number>): Routes {
  const channels = channelsOf(graph, grid)
  const ports = portsOf(graph, grid, channels)
  const rowCount = Math.max(...grid.rows) + 1
  const gaps = Array.from({ length: rowCount - 1 }, (_, row) => {
    const bars = barsOf(graph, grid, { channels, ports, row })
    return { bars, ...gapLanes(bars.map(({ bar }) => bar)) }
  })
  const tops = [names.has(0) ? sizes.name + sizes.ground : sizes.ground]
  for (const [row, { count }] of gaps.entries()) {
    const name = names.has(row + 1) ? sizes.name : 0
    tops.push(tops[row]! + sizes.node[1] + 2 * sizes.margin + Math.max(0, count - 1) * sizes.lane + name)
  }
  const yOf = (row: number, edge: number, isEntry: boolean) => {
    const { bars, lanes } = gaps[row]!
    const at = bars.findIndex((one) => one.edges.includes(edge) && one.isEntry === isEntry)
    return tops[row]! + sizes.node[1] + sizes.margin + Math.max(0, lanes[at]!) * sizes.lane
  }
  const lines = graph.edges.map(([from, to], edge) => {
    const [start, port] = [columnX(grid.columns[from]!), ports[edge]!]
    const [top, bottom] = [tops[grid.rows[from]!]! + sizes.node[1], tops[grid.rows[to]!]!]
    const first = yOf(grid.rows[from]!, edge, false)
    const channel = channels[edge]
    if (channel === undefined)
      return withoutRepeats([
        [start, top],
        [start, first],
        [port, first],
        [port, bottom],
      ])
    const last = yOf(grid.rows[to]! - 1, edge, true)
    const turns: Point[] = [
      [start, first],
      [channel, first],
      [channel, last],
      [port, last],
    ]
    return withoutRepeats([[start, top], ...turns, [port, bottom]])
  })
  return { lines, tops: [...tops, tops.at(-1)! + sizes.node[1] + sizes.ground] }
}

/** Where each edge arrives: one that comes straight from above in the middle, the others on their sides of it. */
function portsOf({ edges }: Graph, { columns }: Grid, channels: Channels): readonly number[] {
  const ports: number[] = []
  const fromX = (edge: number) => channels[edge] ?? columnX(columns[edges[edge]![0]]!)
  for (const to of new Set(edges.map(([, one]) => one))) {
    const middle = columnX(columns[to]!)
    const arriving = [...edges.keys()].filter((edge) => edges[edge]![1] === to)
    arriving.sort((a, b) => fromX(a) - fromX(b))
    const straight = arriving.findIndex((edge) => Math.abs(fromX(edge) - middle) < 1)
    const centre = straight >= 0 ? straight : (arriving.length - 1) / 2
    for (const [at, edge] of arriving.entries()) ports[edge] = middle + (at - centre) * portDistance
  }
  return ports
}

interface GapBar {
  readonly bar: Bar
  readonly edges: readonly number[]
  /** True for the last bend of a line that comes down a channel. */
  readonly isEntry: boolean
}

interface GapOptions {
  readonly channels: Channels
  readonly ports: readonly number[]
  readonly row: number
}

/** The horizontal lines below a row: what leaves a chapter as one, what arrives from a channel for itself. */
function barsOf({ edges }: Graph, { rows, columns }: Grid, { channels, ports, row }: GapOptions): GapBar[] {
  const leaving = new Map<number, number[]>()
  const bars: GapBar[] = []
  for (const [edge, [from, to]] of edges.entries()) {
    if (rows[from] === row) leaving.set(from, [...(leaving.get(from) ?? []), edge])
    const channel = channels[edge]
    if (channel === undefined || rows[to] !== row + 1) continue
    bars.push({ bar: { net: from, up: [channel], down: [ports[edge]!] }, edges: [edge], isEntry: true })
  }
  for (const [net, own] of leaving) {
    const down = own.map((edge) => channels[edge] ?? ports[edge]!)
    bars.push({ bar: { net, up: [columnX(columns[net]!)], down }, edges: own, isEntry: false })
  }
  return bars
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? []
    return x !== beforeX || y !== beforeY
  })
}
