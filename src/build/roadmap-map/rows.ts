import type { Graph } from './graph.ts'

/**
 * The row of each chapter, from 0: below everything it needs, as high as that allows, and with at most `columns`
 * in a row (after Coffman and Graham, 1972).
 */
export function rowsOf({ chapters, edges }: Graph, columns: number): number[] {
  const filled: number[] = []
  const rows: number[] = []
  for (const index of chapters.keys()) {
    const needed = edges.filter(([, to]) => to === index).map(([from]) => rows[from]!)
    let row = Math.max(-1, ...needed) + 1
    while ((filled[row] ?? 0) >= columns) row++
    filled[row] = (filled[row] ?? 0) + 1
    rows.push(row)
  }
  return rows
}
