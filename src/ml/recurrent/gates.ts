import { add, matMul, type Tensor } from '@tensorflow/tfjs'
import { dense } from '#/ml/dense.ts'
import { constant, type Initialiser, xavier } from '#/ml/initialisers.ts'

/** The weights of a cell by name: `wf` [inputs, units], `uf` [units, units] and `bf` [units] for its gate f. */
export type CellWeights = Readonly<Record<string, Tensor>>

/** What passes from one time step to the next, each [batch, units]. */
export interface CellState {
  /** The hidden state, which the rest of the network reads. */
  readonly h: Tensor
  /** What carries the memory: the cell state of an LSTM, elsewhere h itself. */
  readonly c: Tensor
}

type Shapes = Readonly<
  Record<string, { readonly shape: readonly number[]; readonly initialise: Initialiser }>
>

/** The shapes of a cell's gates, each with the value that its bias begins with. */
export function gateShapes(inputs: number, units: number, biases: Readonly<Record<string, number>>): Shapes {
  const entries = Object.entries(biases).flatMap(([gate, bias]) => [
    [`w${gate}`, { shape: [inputs, units], initialise: xavier }] as const,
    [`u${gate}`, { shape: [units, units], initialise: xavier }] as const,
    [`b${gate}`, { shape: [units], initialise: constant(bias) }] as const,
  ])
  return Object.fromEntries(entries)
}

/**
 * What enters the sigmoid of a gate or the tanh of a candidate, `xW + hU + b`: [batch, units].
 * x: [batch, inputs], h: [batch, units].
 */
export function gateScores(p: CellWeights, gate: string, x: Tensor, h: Tensor): Tensor {
  return add(dense(x, p[`w${gate}`]!, p[`b${gate}`]!), matMul(h, p[`u${gate}`]!))
}
