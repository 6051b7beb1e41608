import { type Random, randomSource } from '#/base/random.ts'
import { costOf, type Grid } from './cost.ts'
import type { Graph } from './graph.ts'
import { rowsOf } from './rows.ts'

/** Pairs of edges looked at in all: half a second or so, however long the book grows. */
const effort = 1e8

/**
 * Places every chapter on a grid `width` columns wide by simulated annealing (Kirkpatrick et al., 1983) from a fixed
 * seed: the same book gives the same map.
 */
export function arrange(graph: Graph, width: number, seed = 1): Grid {
  const random = randomSource(seed)
  const grid = start(graph, width)
  const steps = Math.round(effort / (graph.edges.length + 10) ** 2)
  let cost = costOf(graph, grid, width)
  let best = { cost, grid: copyOf(grid) }
  for (let step = 0; step < steps; step++) {
    const temperature = 4 * 0.01 ** (step / steps)
    const undo = move(graph, grid, width, random)
    if (!undo) continue
    const next = costOf(graph, grid, width)
    if (next > cost && random.uniform() >= Math.exp((cost - next) / temperature)) undo()
    else {
      cost = next
      if (cost < best.cost) best = { cost, grid: copyOf(grid) }
    }
  }
  return best.grid
}

/** Every row filled from its middle. */
function start(graph: Graph, width: number): Grid {
  const rows = rowsOf(graph, width)
  const taken: number[] = []
  const columns = rows.map((row) => {
    const order = taken[row] ?? 0
    taken[row] = order + 1
    const middle = Math.floor((width - 1) / 2)
    const side = order % 2 === 1 ? (order + 1) / 2 : -order / 2
    return (middle + side + width) % width
  })
  return { rows, columns }
}

/** Moves a chapter to another cell, or lets two change places; gives the way back. Undefined where it cannot be. */
function move(graph: Graph, grid: Grid, width: number, random: Random): (() => void) | undefined {
  const index = random.integer(0, graph.chapters.length)
  const before = [grid.rows[index]!, grid.columns[index]!] as const
  const [low, high] = slackOf(graph, grid, index)
  const row = random.uniform() < 0.7 ? before[0] : random.integer(low, high + 1)
  const column = random.integer(0, width)
  const other = grid.rows.findIndex((one, at) => one === row && grid.columns[at] === column)
  if (other === index) return undefined
  if (other >= 0) {
    const [least, most] = slackOf(graph, grid, other)
    const areApart = !graph.edges.some((edge) => edge.includes(index) && edge.includes(other))
    if (before[0] < least || before[0] > most || !areApart) return undefined
    put(grid, other, before)
  }
  put(grid, index, [row, column])
  return () => {
    put(grid, index, before)
    if (other >= 0) put(grid, other, [row, column])
  }
}

/** The rows between what a chapter needs and what needs it. */
function slackOf({ edges }: Graph, { rows }: Grid, index: number): [low: number, high: number] {
  const last = Math.max(...rows)
  let [low, high] = [0, last]
  for (const [from, to] of edges) {
    if (to === index) low = Math.max(low, rows[from]! + 1)
    if (from === index) high = Math.min(high, rows[to]! - 1)
  }
  return [low, high]
}

function put(grid: Grid, index: number, [row, column]: readonly [number, number]): void {
  grid.rows[index] = row
  grid.columns[index] = column
}

function copyOf({ rows, columns }: Grid): Grid {
  return { rows: [...rows], columns: [...columns] }
}
