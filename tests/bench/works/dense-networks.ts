import * as tf from '@tensorflow/tfjs'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { dense } from '#/ml/dense.ts'
import { he } from '#/ml/initialisers.ts'
import { meanSquaredError, softmaxCrossEntropy } from '#/ml/losses.ts'
import { inTurn, labels, noise, stockContestant, type Work } from './work.ts'

const digits = (k: number) =>
  [noise([128, 784], k), tf.tidy(() => tf.cast(tf.oneHot(labels(128, 10, k), 10), 'float32'))] as const

export const digitsMlp: Work = {
  name: 'MLP 784-128-10, batch 128',
  ours() {
    const p = parameters({ w1: [784, 128], b1: [128], w2: [128, 10], b2: [10] }, { seed: 1, initialise: he })
    const { next, all } = inTurn(digits)
    const step = trainingStep(adam(p, { learningRate: 0.003 }), (x: tf.Tensor, y: tf.Tensor) =>
      softmaxCrossEntropy(dense(tf.relu(dense(x, p.w1, p.b1)), p.w2, p.b2), y),
    )
    return {
      step: () => step(...next()),
      kernels: step.kernels,
      dispose() {
        step.dispose()
        tf.dispose([p, all.flat()])
      },
    }
  },
  stock() {
    const model = tf.sequential()
    model.add(tf.layers.dense({ units: 128, activation: 'relu', inputShape: [784] }))
    model.add(tf.layers.dense({ units: 10 }))
    const { next, all } = inTurn(digits)
    return stockContestant(model, next, tf.losses.softmaxCrossEntropy, all.flat())
  },
}

const noisy = (k: number) => [noise([512, 3], k), noise([512, 2], 10 + k)] as const

export const diffusion: Work = {
  name: 'diffusion MLP 128 × 3, batch 512',
  ours() {
    const p = parameters(
      {
        w1: [3, 128],
        b1: [128],
        w2: [128, 128],
        b2: [128],
        w3: [128, 128],
        b3: [128],
        w4: [128, 2],
        b4: [2],
      },
      { seed: 1, initialise: he },
    )
    const { next, all } = inTurn(noisy)
    const step = trainingStep(adam(p, { learningRate: 0.003 }), (x: tf.Tensor, y: tf.Tensor) => {
      const h1 = tf.relu(dense(x, p.w1, p.b1))
      const h2 = tf.relu(dense(h1, p.w2, p.b2))
      const h3 = tf.relu(dense(h2, p.w3, p.b3))
      return meanSquaredError(dense(h3, p.w4, p.b4), y)
    })
    return {
      step: () => step(...next()),
      kernels: step.kernels,
      dispose() {
        step.dispose()
        tf.dispose([p, all.flat()])
      },
    }
  },
  stock() {
    const model = tf.sequential()
    model.add(tf.layers.dense({ units: 128, activation: 'relu', inputShape: [3] }))
    model.add(tf.layers.dense({ units: 128, activation: 'relu' }))
    model.add(tf.layers.dense({ units: 128, activation: 'relu' }))
    model.add(tf.layers.dense({ units: 2 }))
    const { next, all } = inTurn(noisy)
    return stockContestant(model, next, tf.losses.meanSquaredError, all.flat())
  },
}
