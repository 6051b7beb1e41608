import type { Edge, Graph } from './graph.ts'

/** Where each chapter stands, in rows and columns. */
export interface Grid {
  readonly rows: number[]
  readonly columns: number[]
}

/** What a map is judged by; a crossing of two lines is the unit. */
const weights = { length: 0.35, crossing: 1, covered: 0.6, island: 5, neighbour: 0.8, centre: 0.04 }

/** How far a grid is from a map that reads at a glance: the smaller, the better. */
export function costOf({ chapters, edges }: Graph, { rows, columns }: Grid, width: number): number {
  const cells = cellsOf(rows, columns, width)
  let cost = 0
  for (const [at, edge] of edges.entries()) {
    const [from, to] = edge
    cost += weights.length * (Math.abs(columns[from]! - columns[to]!) + rows[to]! - rows[from]! - 1)
    for (let row = rows[from]! + 1; row < rows[to]!; row++) {
      const column = Math.round(columnAt(edge, row, rows, columns))
      if (cells[row * width + column]! >= 0) cost += weights.covered
    }
    for (let other = at + 1; other < edges.length; other++) {
      if (cross(edge, edges[other]!, rows, columns)) cost += weights.crossing
    }
  }
  for (const column of columns) cost += weights.centre * Math.abs(column - (width - 1) / 2)
  return cost + partsCost(chapters, cells, width)
}

/** The chapter in each cell, row by row; -1 where there is none. */
function cellsOf(rows: readonly number[], columns: readonly number[], width: number): Int16Array {
  const cells = new Int16Array((Math.max(...rows) + 1) * width).fill(-1)
  for (const [index, row] of rows.entries()) cells[row * width + columns[index]!] = index
  return cells
}

/** Chapters of a part are to stand together. */
function partsCost(chapters: Graph['chapters'], cells: Int16Array, width: number): number {
  const root = chapters.map((_, index) => index)
  const rootOf = (index: number): number => (root[index] === index ? index : rootOf(root[index]!))
  let cost = 0
  const join = (index: number, next: number) => {
    if (next < 0 || chapters[next]!.part !== chapters[index]!.part) return
    cost -= weights.neighbour
    root[rootOf(next)] = rootOf(index)
  }
  for (const [cell, index] of cells.entries()) {
    if (index < 0) continue
    if (cell % width < width - 1) join(index, cells[cell + 1]!)
    join(index, cells[cell + width] ?? -1)
  }
  for (const index of root.keys()) if (root[index] === index) cost += weights.island
  return cost
}

/** True where two lines, drawn straight, cross between the rows that both pass. */
function cross(one: Edge, other: Edge, rows: readonly number[], columns: readonly number[]): boolean {
  const [a, b] = one
  const [c, d] = other
  const top = Math.max(rows[a]!, rows[c]!)
  const bottom = Math.min(rows[b]!, rows[d]!)
  if (top >= bottom || a === c || b === d) return false
  const above = columnAt(one, top, rows, columns) - columnAt(other, top, rows, columns)
  const below = columnAt(one, bottom, rows, columns) - columnAt(other, bottom, rows, columns)
  return above * below < 0
}

/** The column in which an edge, drawn straight, passes a row. */
function columnAt([from, to]: Edge, row: number, rows: readonly number[], columns: readonly number[]) {
  const share = (row - rows[from]!) / (rows[to]! - rows[from]!)
  return columns[from]! + share * (columns[to]! - columns[from]!)
}
