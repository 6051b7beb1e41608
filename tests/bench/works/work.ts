import * as tf from '@tensorflow/tfjs'
import { randomSource } from '#/base/random.ts'

/** One way to do a work, ready to run on the backend in use. */
export interface Contestant {
  /** One training step, and its loss where there is one. */
  step(): tf.Tensor | undefined | Promise<undefined>
  /** Waits until the device has done what was asked, where no loss can be waited for. */
  settle?(): Promise<void>
  /** Nothing of ours: the kernels are TF.js's own, and whoever calls disposes the loss. */
  readonly isStock?: boolean
  /** Kernels of one step, where they cannot be counted from outside. */
  kernels?(): number | undefined
  dispose(): void | Promise<void>
}

/** A row of the bench: the same training written for this engine and for stock TF.js. */
export interface Work {
  readonly name: string
  readonly ours: () => Contestant
  readonly stock?: () => Contestant
  /** The same by plain loops, without TF.js. */
  readonly plain?: () => Contestant
}

/** Numbers from N(0, 1). */
export function noise(shape: readonly number[], seed: number): tf.Tensor {
  const random = randomSource(seed)
  return tf.tensor(
    Float32Array.from({ length: tf.util.sizeFromShape([...shape]) }, () => random.normal()),
    [...shape],
  )
}

/** Class numbers 0 … classes − 1. */
export function labels(count: number, classes: number, seed: number): tf.Tensor1D {
  const random = randomSource(seed)
  return tf.tensor1d(
    Int32Array.from({ length: count }, () => random.integer(0, classes)),
    'int32',
  )
}

/** Data batches used in turn. */
export function inTurn<T>(make: (k: number) => T, count = 4): { next(): T; all: T[] } {
  const all = Array.from({ length: count }, (_, k) => make(k))
  let turn = 0
  return { all, next: () => all[turn++ % count]! }
}

/** A tf.layers model trained by tf.train.adam, without reading the loss back. */
export function stockContestant(
  model: tf.LayersModel,
  batch: () => readonly [tf.Tensor, tf.Tensor],
  loss: (target: tf.Tensor, prediction: tf.Tensor) => tf.Tensor,
  data: tf.Tensor[],
): Contestant {
  const optimizer = tf.train.adam(0.003)
  return {
    isStock: true,
    step() {
      const [x, y] = batch()
      const cost = () => loss(y, model.apply(x, { training: true }) as tf.Tensor) as tf.Scalar
      return optimizer.minimize(cost, true) ?? undefined
    },
    dispose() {
      model.dispose()
      optimizer.dispose()
      tf.dispose(data)
    },
  }
}
