import * as tf from '@tensorflow/tfjs'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { convolution } from '#/ml/convolution.ts'
import { dense } from '#/ml/dense.ts'
import { he } from '#/ml/initialisers.ts'
import { softmaxCrossEntropy } from '#/ml/losses.ts'
import { inTurn, labels, noise, stockContestant, type Work } from './work.ts'

const images = (size: number) => (k: number) =>
  [
    noise([64, size, size, 1], k),
    tf.tidy(() => tf.cast(tf.oneHot(labels(64, 10, k), 10), 'float32')),
  ] as const

interface Shape {
  readonly name: string
  readonly size: number
  readonly kernel: number
  readonly hasLastPool: boolean
  /** What is left of the image before the dense layer. */
  readonly left: number
}

function network({ name, size, kernel, hasLastPool, left }: Shape): Work {
  return {
    name,
    ours() {
      const p = parameters(
        {
          w1: [kernel, kernel, 1, 8],
          b1: [8],
          w2: [kernel, kernel, 8, 16],
          b2: [16],
          w3: [left, 10],
          b3: [10],
        },
        { seed: 1, initialise: he },
      )
      const { next, all } = inTurn(images(size))
      const step = trainingStep(adam(p, { learningRate: 0.003 }), (x: tf.Tensor, y: tf.Tensor) => {
        const h1 = tf.maxPool(tf.relu(convolution(x, p.w1, p.b1, { pad: 'valid' })), 2, 2, 'valid')
        const h2 = tf.relu(convolution(h1, p.w2, p.b2, { pad: 'valid' }))
        const h3 = hasLastPool ? tf.maxPool(h2, 2, 2, 'valid') : h2
        return softmaxCrossEntropy(dense(tf.reshape(h3, [64, left]), p.w3, p.b3), y)
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
      const filter = { kernelSize: kernel, activation: 'relu' } as const
      model.add(tf.layers.conv2d({ ...filter, filters: 8, inputShape: [size, size, 1] }))
      model.add(tf.layers.maxPooling2d({ poolSize: 2 }))
      model.add(tf.layers.conv2d({ ...filter, filters: 16 }))
      if (hasLastPool) model.add(tf.layers.maxPooling2d({ poolSize: 2 }))
      model.add(tf.layers.flatten())
      model.add(tf.layers.dense({ units: 10 }))
      const { next, all } = inTurn(images(size))
      return stockContestant(model, next, tf.losses.softmaxCrossEntropy, all.flat())
    },
  }
}

export const cnn28 = network({
  name: 'CNN 28×28, conv 5×5×8, 5×5×16, batch 64',
  size: 28,
  kernel: 5,
  hasLastPool: true,
  left: 256,
})

export const cnn16 = network({
  name: 'CNN 16×16, conv 3×3×8, 3×3×16, batch 64',
  size: 16,
  kernel: 3,
  hasLastPool: false,
  left: 400,
})
