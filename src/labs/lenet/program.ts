import * as tf from '@tensorflow/tfjs'
import { randomSource } from '#/base/random.ts'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { readArray } from '#/engine/read.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { batchesOf } from '#/ml/batches.ts'
import { convolution } from '#/ml/convolution.ts'
import { dense } from '#/ml/dense.ts'
import { digitSets } from '#/ml/digits/digit-sets.ts'
import { rearranged } from '#/ml/digits/rearrange.ts'
import { classCount, pixelCount, side } from '#/ml/digits/size.ts'
import { he } from '#/ml/initialisers.ts'
import { softmaxCrossEntropy } from '#/ml/losses.ts'
import { defineProgram } from '#/runtime/program.ts'
import { distorted } from './distorted.ts'
import type { Excitement } from './excitement.ts'
import { ownDigitSets } from './own-digits.ts'
import { excite } from './program-excite.ts'
import { judgeDigits } from './program-judge.ts'
import { type Network, type NetworkLayers, poolings } from './program-network.ts'
import { parameterCount, shapesOf } from './shapes.ts'
import spec from './spec.ts'

/** The test digits of a seed, set upright or not, a byte a pixel: [n · 784]. */
export type TestDigits = { readonly key: string; readonly pixels: Uint8Array }

/** Digits are judged every so many steps: a thousand of them take as long as several steps. */
const judgedEvery = 25
/** So many of the training digits are judged with the test digits. */
const knownCount = 500

/** A small LeNet learns to read digits: convolution, pooling, convolution, pooling, ten scores; by Adam. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const { count, batchSize, pooling, own } = values
  const { train, test } = own ? ownDigitSets(own.bytes, count, values.upright) : await digitSets(values, seed)
  const pixels = rearranged(train.pixels, { shift: 0, scramble: values.scramble }, seed)
  const known = {
    pixels: pixels.subarray(0, knownCount * pixelCount),
    labels: train.labels.slice(0, knownCount),
  }
  const random = randomSource(seed)
  const batches = batchesOf(train.labels.length, batchSize, seed)

  const { w1, b1, w2, b2, w3, b3 } = shapesOf(values)
  const initial = { seed, initialise: he }
  // what is not learned is kept apart: the optimiser knows only what it may change
  const fixed = values.learnFilters ? {} : parameters({ w1, b1, w2, b2 }, initial)
  const learned = parameters(values.learnFilters ? { w1, b1, w2, b2, w3, b3 } : { w3, b3 }, initial)
  const p = { ...fixed, ...learned } as Network
  const pool = poolings[pooling]

  /** n pictures on their way to ten scores each; a convolution’s values are those before its ReLU. */
  function layers(x: tf.Tensor): NetworkLayers {
    const z1 = convolution(x, p.w1, p.b1) // x ∗ W₁ + b₁: [n, 28, 28, F₁]
    const p1 = pool(tf.relu(z1)) // [n, 14, 14, F₁]
    const z2 = convolution(p1, p.w2, p.b2, { pad: 'valid' }) // p₁ ∗ W₂ + b₂: [n, 10, 10, F₂]
    const p2 = pool(tf.relu(z2)) // [n, 5, 5, F₂]
    const z3 = dense(tf.reshape(p2, [x.shape[0]!, -1]), p.w3, p.b3) // p₂W₃ + b₃: [n, 10]
    return { z1, z2, z3 }
  }

  const optimizer = adam(learned, { learningRate: values.learningRate })
  const step = trainingStep(optimizer, (x: tf.Tensor, t: tf.Tensor) => softmaxCrossEntropy(layers(x).z3, t))

  let taken = 0 // steps
  let judged = await judgeBoth()

  async function judgeBoth() {
    const { shift } = values
    const asked = { pixels: rearranged(test.pixels, values, seed), labels: test.labels }
    return { shift, known: await judgeDigits(layers, known), unseen: await judgeDigits(layers, asked) }
  }

  async function look() {
    if (judged.shift !== values.shift) judged = await judgeBoth()
    const { known, unseen } = judged
    const metrics = {
      loss: known.loss,
      testLoss: unseen.loss,
      trainAccuracy: known.accuracy,
      accuracy: unseen.accuracy,
      parameters: parameterCount(values),
    }
    // what is told is given away, and the next look may need it again
    return {
      metrics,
      model: await numbersOf(p),
      labels: test.labels.slice(),
      said: unseen.said.slice(),
      sure: unseen.sure.slice(),
    }
  }

  const answers = {
    excite: async (excitement: Excitement) => ({
      step: taken,
      ...(await excite(layers, excitement, seed)),
    }),
    testDigits: (key: string): TestDigits => ({
      key,
      pixels: Uint8Array.from(test.pixels, (ink) => Math.round(255 * ink)),
    }),
  }

  async function weights() {
    const entries = Object.entries(p).map(async ([name, tensor]) => {
      return [name, { shape: tensor.shape, data: await readArray(tensor) }] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  }

  for (;;) {
    yield { look, weights, answers }
    const rows = batches.next().value // which digits: [n]
    optimizer.learningRate = values.learningRate * Math.max(0.05, 1 - taken / spec.steps)
    tf.tidy(() => {
      const x = tf.tensor4d(distorted(pixels, rows, values.distort, random), [rows.length, side, side, 1])
      const digits = tf.tensor1d(
        rows.map((row) => train.labels[row]!),
        'int32',
      )
      step(x, tf.oneHot(digits, classCount, 1, 0, 'float32')) // t: [n, 10]
    })
    taken++
    if (taken % judgedEvery === 0) judged = await judgeBoth()
  }
})

async function numbersOf(p: Network) {
  const [w1, b1, w2, b2, w3, b3] = await Promise.all([p.w1, p.b1, p.w2, p.b2, p.w3, p.b3].map(readArray))
  return { w1: w1!, b1: b1!, w2: w2!, b2: b2!, w3: w3!, b3: b3! }
}
