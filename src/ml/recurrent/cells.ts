import { type Tensor, zeros } from '@tensorflow/tfjs'
import type { CellState, CellWeights } from './gates.ts'
import { gruCell, gruShapes } from './gru-cell.ts'
import { lstmCell, lstmShapes } from './lstm-cell.ts'
import { rnnCell, rnnShapes } from './rnn-cell.ts'

interface Cell {
  /** `keep`: what the bias of the gate that keeps the memory begins with; a plain cell has none. */
  readonly shapes: (inputs: number, units: number, keep?: number) => ReturnType<typeof gruShapes>
  readonly step: (p: CellWeights, x: Tensor, state: CellState) => CellState
}

/** The recurrent cells by name: the shapes of their weights, and one time step. */
export const cells: Readonly<Record<'rnn' | 'gru' | 'lstm', Cell>> = {
  rnn: { shapes: rnnShapes, step: rnnCell },
  gru: { shapes: gruShapes, step: gruCell },
  lstm: { shapes: lstmShapes, step: lstmCell },
}

/** The names of the cells. */
export type CellName = keyof typeof cells

/** h after every time step of a sequence, from h = c = 0: T times [batch, units]. xs: T times [batch, inputs]. */
export function unroll(cell: CellName, p: CellWeights, xs: readonly Tensor[], units: number): Tensor[] {
  const start = zeros([xs[0]!.shape[0]!, units])
  let state: CellState = { h: start, c: start }
  return xs.map((x) => {
    state = cells[cell].step(p, x, state)
    return state.h
  })
}
