import * as tf from '@tensorflow/tfjs'
import { adam } from '#/engine/optimizers.ts'
import { parameters, storeOf } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { dense } from '#/ml/dense.ts'
import { he } from '#/ml/initialisers.ts'
import { meanSquaredError } from '#/ml/losses.ts'
import { defineProgram } from '#/runtime/program.ts'
import { batchesOf } from './batches.ts'
import { embeddingSize } from './embedding.ts'
import { energyDistance } from './energy-distance.ts'
import { lessonOf, sampleCount } from './lesson.ts'
import { cloudsCovered, noiseLoss, scoreError } from './measures.ts'
import { shapes } from './network.ts'
import { normals } from './normals.ts'
import { type SamplerName, sample } from './sampling.ts'
import { alphaBars, levels } from './schedule.ts'
import { shownWay } from './shown-way.ts'
import spec from './spec.ts'

/** Which way back to go: from weights of any step, by either sampler, in so many steps. */
export interface SampleQuestion {
  readonly weights: Float32Array
  readonly sampler: SamplerName
  readonly steps: number
}

/** A diffusion model: guesses the noise ε in x_t = √ᾱ_t x₀ + √(1−ᾱ_t) ε, and so turns noise into data. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const alphaBar = alphaBars(values.schedule) // ᾱ_0 … ᾱ_T: [T + 1]
  const p = parameters(shapes, { seed, initialise: he })
  const memory = storeOf(p)

  /** The noise ε̂ that it sees in x_t at level t. x_t: [batch, 2], time: t embedded, [batch, 16]; result: [batch, 2]. */
  function model(xt: tf.Tensor, time: tf.Tensor): tf.Tensor {
    let h = silu(dense(tf.concat([xt, time], 1), p.w1, p.b1)) // [batch, 48]
    h = silu(dense(h, p.w2, p.b2))
    h = silu(dense(h, p.w3, p.b3))
    return dense(h, p.w4, p.b4)
  }

  /** x0: data, ε: noise, [batch, 2]; signal, spread: √ᾱ_t and √(1−ᾱ_t) of each example's own level, [batch, 1]. */
  function loss(x0: tf.Tensor, epsilon: tf.Tensor, signal: tf.Tensor, spread: tf.Tensor, time: tf.Tensor) {
    const xt = tf.add(tf.mul(signal, x0), tf.mul(spread, epsilon)) // noised in one step
    return meanSquaredError(model(xt, time), epsilon) // mean (ε̂ − ε)²
  }

  const optimizer = adam(p, { learningRate: values.learningRate })
  const step = trainingStep(optimizer, loss)
  const batches = batchesOf(alphaBar, seed)
  const noise = normals(2 * sampleCount * (levels + 1), seed + 1) // the same at every look
  let { data, points } = values
  let lesson = lessonOf(values, seed)

  /** The reader may change points at any moment. */
  function followReader() {
    if (values.points !== points || values.data !== data) lesson = lessonOf(values, seed)
    ;({ data, points } = values)
    optimizer.learningRate = values.learningRate
  }

  function samples({ weights, sampler, steps }: SampleQuestion) {
    const way = sample({ weights, alphaBar, sampler, steps, noise, count: sampleCount })
    const arrived = way.places.at(-1)!
    const clouds = lesson.mixture && cloudsCovered(lesson.mixture, arrived)
    return { way, distance: energyDistance(arrived, lesson.reference), clouds }
  }

  async function look() {
    followReader()
    const weights = await memory.read(0)
    const measured = { weights, alphaBar, lesson, noise }
    const { way, distance, clouds } = samples({
      weights,
      sampler: values.sampler,
      steps: values.samplingSteps,
    })
    const { baseline } = lesson
    const metrics = {
      loss: noiseLoss(measured),
      distance,
      baseline,
      scoreError: scoreError(measured),
      clouds,
    }
    return { metrics, weights, way: shownWay(way), points: lesson.rows }
  }

  const answers = { sample: (question: SampleQuestion) => samples(question) }

  for (;;) {
    yield { look, answers }
    followReader()
    const { size, ...batch } = batches.next(lesson.train, values.batchSize)
    const x0 = tf.tensor2d(batch.x0, [size, 2])
    const epsilon = tf.tensor2d(batch.epsilon, [size, 2])
    const signal = tf.tensor2d(batch.signal, [size, 1])
    const spread = tf.tensor2d(batch.spread, [size, 1])
    const time = tf.tensor2d(batch.time, [size, embeddingSize])
    step(x0, epsilon, signal, spread, time)
    tf.dispose([x0, epsilon, signal, spread, time])
  }
})

/** `silu(z) = z σ(z)`, a smooth ReLU. */
function silu(z: tf.Tensor): tf.Tensor {
  return tf.mul(z, tf.sigmoid(z))
}
