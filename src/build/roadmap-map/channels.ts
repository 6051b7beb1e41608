import type { Grid } from './cost.ts'
import type { Edge, Graph } from './graph.ts'
import { columnX, sizes } from './sizes.ts'

/** Where each line that passes rows runs down: x by edge; undefined for an edge to the next row. */
export type Channels = readonly (number | undefined)[]

interface Run {
  readonly net: number
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/**
 * Leads every edge that passes rows down between the columns, or down a column where it is empty: never through a
 * chapter. Lines of one chapter run together, those of several side by side.
 */
export function channelsOf({ edges }: Graph, grid: Grid): Channels {
  const runs: (Run | undefined)[] = []
  for (const edge of edges) runs.push(runOf(edge, grid, runs.filter(isRun)))
  const lanes = runs.map((run) => (run ? laneOf(run, runs.filter(isRun)) : 0))
  const last = sizes.columns * sizes.pitch
  return runs.map((run, index) => {
    if (!run) return undefined
    const side = lanes[index]! % 2 === 1 ? (lanes[index]! + 1) / 2 : -lanes[index]! / 2
    return Math.min(last - 8, Math.max(8, run.x + side * sizes.lane))
  })
}

function runOf([from, to]: Edge, { rows, columns }: Grid, others: readonly Run[]): Run | undefined {
  const [top, bottom] = [rows[from]!, rows[to]!]
  if (bottom === top + 1) return undefined
  const [start, end] = [columnX(columns[from]!), columnX(columns[to]!)]
  const isFree = (column: number) =>
    !rows.some((row, index) => row > top && row < bottom && columns[index] === column)
  const gutters = Array.from({ length: sizes.columns + 1 }, (_, index) => index * sizes.pitch)
  const free = Array.from({ length: sizes.columns }, (_, index) => index).filter(isFree)
  const priceOf = (x: number) => {
    const met = others.filter((run) => run.x === x && run.top < bottom && run.bottom > top)
    const strangers = new Set(met.map(({ net }) => net).filter((net) => net !== from)).size
    const isShared = met.some(({ net }) => net === from)
    return Math.abs(x - start) + Math.abs(x - end) + 40 * strangers - (isShared ? 60 : 0)
  }
  const candidates = [...free.map(columnX), ...gutters].map((x) => ({ x, price: priceOf(x) }))
  const { x } = candidates.sort((a, b) => a.price - b.price)[0]!
  return { net: from, x, top, bottom }
}

/** Which of the lanes of its channel a run takes: the first that those before it leave free. */
function laneOf(run: Run, all: readonly Run[]): number {
  const isMet = (other: Run) => other.x === run.x && other.top < run.bottom && other.bottom > run.top
  const nets = [...new Set(all.filter((other) => other.x === run.x).map(({ net }) => net))]
  const earlier = nets.slice(0, nets.indexOf(run.net))
  const lanes = new Map<number, number>()
  for (const net of earlier) {
    const own = all.filter((other) => other.net === net && other.x === run.x)
    const first = own[0]
    if (first) lanes.set(net, laneOf(first, all))
  }
  const isTaken = (lane: number) =>
    earlier.some((net) => lanes.get(net) === lane && all.some((other) => other.net === net && isMet(other)))
  let lane = 0
  while (isTaken(lane)) lane++
  return lane
}

function isRun(run: Run | undefined): run is Run {
  return run !== undefined
}
