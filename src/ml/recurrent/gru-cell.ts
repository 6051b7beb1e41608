import { add, mul, sigmoid, sub, type Tensor, tanh } from '@tensorflow/tfjs'
import { type CellState, type CellWeights, gateScores, gateShapes } from './gates.ts'

/** The shapes of a GRU: reset gate r, update gate z, candidate n. The bias of z begins at `keep`. */
export const gruShapes = (inputs: number, units: number, keep = 1) =>
  gateShapes(inputs, units, { r: 0, z: keep, n: 0 })

/**
 * One time step of a gated recurrent unit (Cho et al., 2014, arXiv:1406.1078); z is the share that is kept:
 * `r, z = σ(xW + hU + b)`, `n = tanh(xW_n + (r ⊙ h)U_n + b_n)`, `h ← z ⊙ h + (1 − z) ⊙ n`. x: [batch, inputs].
 */
export function gruCell(p: CellWeights, x: Tensor, state: CellState): CellState {
  const r = sigmoid(gateScores(p, 'r', x, state.h)) // how much of h the candidate sees: [batch, units]
  const z = sigmoid(gateScores(p, 'z', x, state.h)) // how much of h stays: [batch, units]
  const n = tanh(gateScores(p, 'n', x, mul(r, state.h))) // what would take its place: [batch, units]
  const h = add(n, mul(z, sub(state.h, n))) // z ⊙ h + (1 − z) ⊙ n: [batch, units]
  return { h, c: h }
}
