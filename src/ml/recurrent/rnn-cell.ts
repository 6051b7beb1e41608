import { type Tensor, tanh } from '@tensorflow/tfjs'
import { type CellState, type CellWeights, gateScores, gateShapes } from './gates.ts'

/** The shapes of a plain recurrent cell: wh, uh, bh. */
export const rnnShapes = (inputs: number, units: number) => gateShapes(inputs, units, { h: 0 })

/** One time step of a plain recurrent cell (Elman, 1990): `h ← tanh(xW + hU + b)`. x: [batch, inputs]. */
export function rnnCell(p: CellWeights, x: Tensor, state: CellState): CellState {
  const h = tanh(gateScores(p, 'h', x, state.h)) // [batch, units]
  return { h, c: h }
}
