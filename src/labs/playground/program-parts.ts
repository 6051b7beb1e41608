import * as tf from '@tensorflow/tfjs'
import * as optimizers from '#/engine/optimizers.ts'
import { gelu } from '#/ml/gelu.ts'
import { he, type Initialiser, xavier } from '#/ml/initialisers.ts'
import type { ActivationName } from './activations.ts'

interface Activation {
  readonly of: (z: tf.Tensor) => tf.Tensor
  /** How weights start so that signals keep their size through many layers. */
  readonly initialise: Initialiser
}

/** φ of the hidden layers on tensors. */
export const tensorActivations: Readonly<Record<ActivationName, Activation>> = {
  tanh: { of: (z) => tf.tanh(z), initialise: xavier },
  relu: { of: (z) => tf.relu(z), initialise: he },
  sigmoid: { of: (z) => tf.sigmoid(z), initialise: xavier },
  linear: { of: (z) => z, initialise: xavier },
  leakyRelu: { of: (z) => tf.sub(tf.relu(z), tf.mul(tf.relu(tf.neg(z)), 0.1)), initialise: he },
  elu: { of: (z) => tf.elu(z), initialise: he },
  gelu: { of: gelu, initialise: he },
  swish: { of: (z) => tf.mul(z, tf.sigmoid(z)), initialise: he },
  softplus: { of: (z) => tf.softplus(z), initialise: he },
}

/** Sums over weights that are added to the loss, before their strength λ. */
export const penalties: Readonly<Record<'l1' | 'l2', (w: tf.Tensor) => tf.Tensor>> = {
  l1: (w) => tf.sum(tf.abs(w)), // Σ|w|
  l2: (w) => tf.sum(tf.square(w)).mul(0.5), // ½ Σw²
}

/** The optimisers by the names of the spec. */
export const makeOptimizer = {
  sgd: optimizers.sgd,
  momentum: optimizers.momentum,
  nesterov: optimizers.nesterov,
  adagrad: optimizers.adagrad,
  rmsprop: optimizers.rmsprop,
  adam: optimizers.adam,
  adamw: optimizers.adamw,
}
