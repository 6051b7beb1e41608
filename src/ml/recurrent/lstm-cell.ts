import { add, mul, sigmoid, type Tensor, tanh } from '@tensorflow/tfjs'
import { type CellState, type CellWeights, gateScores, gateShapes } from './gates.ts'

/** The shapes of an LSTM: forget f, input i and output gate o, candidate g. The bias of f begins at `keep`. */
export const lstmShapes = (inputs: number, units: number, keep = 1) =>
  gateShapes(inputs, units, { f: keep, i: 0, o: 0, g: 0 })

/**
 * One time step of long short-term memory (Hochreiter & Schmidhuber, 1997; forget gate by Gers et al., 2000):
 * `f, i, o = σ(xW + hU + b)`, `g = tanh(xW_g + hU_g + b_g)`, `c ← f ⊙ c + i ⊙ g`, `h ← o ⊙ tanh(c)`.
 * x: [batch, inputs].
 */
export function lstmCell(p: CellWeights, x: Tensor, state: CellState): CellState {
  const f = sigmoid(gateScores(p, 'f', x, state.h)) // how much of c stays: [batch, units]
  const i = sigmoid(gateScores(p, 'i', x, state.h)) // how much of g enters: [batch, units]
  const o = sigmoid(gateScores(p, 'o', x, state.h)) // how much of c shows: [batch, units]
  const g = tanh(gateScores(p, 'g', x, state.h)) // what would be written: [batch, units]
  const c = add(mul(f, state.c), mul(i, g)) // [batch, units]
  return { h: mul(o, tanh(c)), c }
}
