import * as tf from '@tensorflow/tfjs'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { dense } from '#/ml/dense.ts'
import { meanSquaredError } from '#/ml/losses.ts'
import { mlp } from './mlp.ts'
import { inTurn, noise, type Work } from './work.ts'

/** 256 networks in one program; its stock column is ONE stock network, so its ratio is to be read times 256. */
export const networks: Work = {
  name: '256 × MLP 2-8-8-1 at once',
  ours() {
    const p = parameters(
      { w1: [2, 8], b1: [8], w2: [8, 8], b2: [8], w3: [8, 1], b3: [1] },
      { seed: 1, networks: 256 },
    )
    const { next, all } = inTurn((k) => [noise([32, 2], k), noise([1, 32, 1], 10 + k)] as const)
    const step = trainingStep(adam(p, { learningRate: 0.003 }), (x: tf.Tensor, y: tf.Tensor) => {
      const h1 = tf.tanh(dense(x, p.w1, p.b1))
      const h2 = tf.tanh(dense(h1, p.w2, p.b2))
      return meanSquaredError(dense(h2, p.w3, p.b3), y, { perNetwork: true })
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
  ...(mlp.stock === undefined ? {} : { stock: mlp.stock }),
  plain: () => mlp.ours(),
}
