import {
  atRest,
  type Moment,
  type Places,
  type PlainCell,
  type PlainWeights,
  type StateGradient,
} from './plain-gates.ts'
import { plainGru } from './plain-gru.ts'
import { plainLstm } from './plain-lstm.ts'
import { plainRnn } from './plain-rnn.ts'

/** The recurrent cells in plain loops, by name. */
export const plainCells = { rnn: plainRnn, gru: plainGru, lstm: plainLstm } satisfies Record<
  string,
  PlainCell
>

/** What a cell works out along a sequence of inputs, from h = c = 0. */
export function plainRun(
  cell: PlainCell,
  p: PlainWeights,
  inputs: readonly Places[],
  units: number,
): Moment[] {
  let moment = atRest(units)
  return inputs.map((input) => {
    moment = cell.step(p, input, moment)
    return moment
  })
}

/**
 * How large the gradient of a loss at the end is by the memory at each time step: `‖∂L/∂c_t‖` of an LSTM,
 * `‖∂L/∂h_t‖` of the others (backpropagation through time). ofLast: ∂L/∂h of the last moment.
 */
export function gradientSizes(
  cell: PlainCell,
  p: PlainWeights,
  moments: readonly Moment[],
  ofLast: Float32Array,
): Float64Array {
  const sizes = new Float64Array(moments.length)
  const rest = atRest(ofLast.length)
  const hasCellState = cell.symbols.includes('c')
  let gradient: StateGradient = { h: ofLast, c: new Float32Array(ofLast.length) }
  for (let t = moments.length - 1; t >= 0; t--) {
    const now = moments[t]!
    sizes[t] = Math.hypot(...(hasCellState ? wholeOfC(now, gradient) : gradient.h))
    gradient = cell.back(p, moments[t - 1] ?? rest, now, gradient)
  }
  return sizes
}

/** ∂L/∂c with what comes by way of h at the same moment, h = o ⊙ tanh(c). */
function wholeOfC({ o, c }: Moment, gradient: StateGradient) {
  return gradient.c.map((slope, j) => slope + gradient.h[j]! * o![j]! * (1 - Math.tanh(c[j]!) ** 2))
}
