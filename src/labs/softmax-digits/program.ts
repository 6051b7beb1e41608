import * as tf from '@tensorflow/tfjs'
import { randomSource } from '#/base/random.ts'
import { readArray } from '#/engine/read.ts'
import { batchesOf } from '#/ml/batches.ts'
import { digitSets } from '#/ml/digits/digit-sets.ts'
import { judge } from '#/ml/digits/judge.ts'
import { rearranged } from '#/ml/digits/rearrange.ts'
import { classCount, pixelCount } from '#/ml/digits/size.ts'
import { normal, zeros } from '#/ml/initialisers.ts'
import { defineProgram } from '#/runtime/program.ts'
import { scoresOfAll } from './model.ts'
import spec from './spec.ts'

/** The test digits of a seed, set upright or not, a byte a pixel: [1000 · 784]. */
export type TestDigits = { readonly seed: number; readonly upright: boolean; readonly pixels: Uint8Array }

const initialisers = { zeros, random: normal(0.1) }

/** Learns ten scores, z = xW + b, one a digit, by gradient descent on the cross-entropy of softmax(z). */
export default defineProgram(spec, async function* ({ values, seed }) {
  const { count, upright, batchSize, initial, scramble } = values
  const { train, test } = await digitSets(values, seed)
  const learned = rearranged(train.pixels, { shift: 0, scramble }, seed)
  const x = tf.tensor2d(learned, [count, pixelCount]) // pixels, 0 … 1: [count, 784]
  const c = tf.tensor1d(train.labels, 'int32') // which digit it is: [count]
  const t = tf.oneHot(c, classCount, 1, 0, 'float32') // 1 for the digit it is, else 0: [count, 10]
  const start = initialisers[initial]([pixelCount, classCount], randomSource(seed))
  const w = tf.tidy(() => tf.variable(tf.tensor2d(start, [pixelCount, classCount]))) // W: [784, 10]
  const b = tf.tidy(() => tf.variable(tf.zeros([classCount]))) // b: [10]
  const batches = batchesOf(count, batchSize, seed)

  let { shift } = values
  let asked = rearranged(test.pixels, values, seed) // the test digits, moved as the reader says

  async function look() {
    if (shift !== values.shift) asked = rearranged(test.pixels, values, seed)
    shift = values.shift
    const model = { w: await readArray(w), b: await readArray(b) }
    // in plain loops: a look is all there is to read back
    const known = judge(scoresOfAll(model, learned), train.labels)
    const unseen = judge(scoresOfAll(model, asked), test.labels)
    const metrics = {
      loss: known.loss,
      testLoss: unseen.loss,
      trainAccuracy: known.accuracy,
      accuracy: unseen.accuracy,
    }
    return { metrics, model, labels: test.labels.slice(), said: unseen.said, sure: unseen.sure }
  }

  async function weights() {
    return {
      W: { shape: [pixelCount, classCount], data: await readArray(w) },
      b: { shape: [classCount], data: await readArray(b) },
    }
  }

  const answers = {
    testDigits: (_: null): TestDigits => ({
      seed,
      upright,
      pixels: Uint8Array.from(test.pixels, (ink) => Math.round(255 * ink)),
    }),
  }

  for (;;) {
    yield { look, weights, answers }
    const rows = batches.next().value
    tf.tidy(() => {
      const n = rows.length
      const xs = tf.gather(x, tf.tensor1d(rows, 'int32')) // [n, 784]
      const ts = tf.gather(t, tf.tensor1d(rows, 'int32')) // [n, 10]
      const z = tf.matMul(xs, w).add(b) // scores: [n, 10]
      const y = tf.softmax(z) // probabilities: [n, 10]
      const error = y.sub(ts).div(n) // ∂L/∂z = (y − t)/n: [n, 10]
      const gradient = tf.matMul(xs, error, true) // ∂L/∂W = xᵀ ∂L/∂z: [784, 10]
      const shrink = w.mul(values.penalty) // ∂/∂W of λ/2 ‖W‖²; b is not regularised: [784, 10]
      w.assign(w.sub(gradient.add(shrink).mul(values.learningRate))) // W ← W − η ∂L/∂W
      b.assign(b.sub(error.sum(0).mul(values.learningRate))) // b ← b − η ∂L/∂b
    })
  }
})
