import * as tf from '@tensorflow/tfjs'
import type { shapesOf } from './shapes.ts'

/** W₁ [5, 5, 1, F₁], b₁ [F₁], W₂ [5, 5, F₁, F₂], b₂ [F₂], W₃ [25 · F₂, 10], b₃ [10]. */
export type Network = Readonly<Record<keyof ReturnType<typeof shapesOf>, tf.Tensor>>

/** What n pictures come to, each before its activation: [n, 28, 28, F₁], [n, 10, 10, F₂] and the scores [n, 10]. */
export interface NetworkLayers {
  readonly z1: tf.Tensor
  readonly z2: tf.Tensor
  readonly z3: tf.Tensor
}

/** Every second row and column: the largest of four neighbours, or their mean. */
export const poolings = {
  max: (x: tf.Tensor4D) => tf.maxPool(x, 2, 2, 'valid'),
  mean: (x: tf.Tensor4D) => tf.avgPool(x, 2, 2, 'valid'),
}
