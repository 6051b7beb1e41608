import { type Tensor, tanh } from '@tensorflow/tfjs'
import { dense } from '#/ml/dense.ts'

/** Shapes of the network that every rule trains: 2 inputs, two hidden layers of 12 tanh units, 1 score. */
export const shapes = { w1: [2, 12], b1: [12], w2: [12, 12], b2: [12], w3: [12, 1], b3: [1] } as const

/** Its parameters. */
export type Network = Readonly<Record<keyof typeof shapes, Tensor>>

/** The score of class 1. x: [n, 2]; the result: [n, 1]. */
export function scores({ w1, b1, w2, b2, w3, b3 }: Network, x: Tensor): Tensor {
  const h1 = tanh(dense(x, w1, b1)) // [n, 12]
  const h2 = tanh(dense(h1, w2, b2)) // [n, 12]
  return dense(h2, w3, b3)
}
