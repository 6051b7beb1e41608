import * as tf from '@tensorflow/tfjs'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { dense } from '#/ml/dense.ts'
import { meanSquaredError } from '#/ml/losses.ts'
import { arrayNetwork } from './array-network.ts'
import { objectNetwork } from './object-network.ts'
import { inTurn, noise, stockContestant, type Work } from './work.ts'

const batchOf = (k: number) => [noise([32, 2], k), noise([32, 1], 10 + k)] as const

function plainData() {
  const batches = [0, 1, 2, 3].map((k) => {
    const [x, y] = batchOf(k)
    const arrays = [x.dataSync().slice() as Float32Array, y.dataSync().slice() as Float32Array] as const
    tf.dispose([x, y])
    return arrays
  })
  let turn = 0
  return () => batches[turn++ % 4]!
}

export const mlp: Work = {
  name: 'MLP 2-8-8-1, batch 32',
  ours() {
    const p = parameters({ w1: [2, 8], b1: [8], w2: [8, 8], b2: [8], w3: [8, 1], b3: [1] }, { seed: 1 })
    const { next, all } = inTurn(batchOf)
    const step = trainingStep(adam(p, { learningRate: 0.003 }), (x: tf.Tensor, y: tf.Tensor) => {
      const h1 = tf.tanh(dense(x, p.w1, p.b1))
      const h2 = tf.tanh(dense(h1, p.w2, p.b2))
      return meanSquaredError(dense(h2, p.w3, p.b3), y)
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
    model.add(tf.layers.dense({ units: 8, activation: 'tanh', inputShape: [2] }))
    model.add(tf.layers.dense({ units: 8, activation: 'tanh' }))
    model.add(tf.layers.dense({ units: 1 }))
    const { next, all } = inTurn(batchOf)
    return stockContestant(model, next, tf.losses.meanSquaredError, all.flat())
  },
  plain() {
    const network = arrayNetwork([2, 8, 8, 1], 32)
    const next = plainData()
    return { step: () => void network(...next()), dispose() {} }
  },
}

export const mlpByObjects: Work = {
  ...mlp,
  name: 'MLP 2-8-8-1 against objects (Playground)',
  plain() {
    const network = objectNetwork([2, 8, 8, 1])
    const next = plainData()
    return { step: () => void network(...next()), dispose() {} }
  },
}
