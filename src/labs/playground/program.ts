import * as tf from '@tensorflow/tfjs'
import { parameters, storeOf } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { dense } from '#/ml/dense.ts'
import { meanSquaredError, sigmoidCrossEntropy } from '#/ml/losses.ts'
import { defineProgram } from '#/runtime/program.ts'
import { Batches } from './batches.ts'
import { dataSets, makeRows } from './data-sets.ts'
import { readInputs } from './inputs.ts'
import { readLayers } from './layers.ts'
import { batchOf, lessonData } from './lesson-data.ts'
import { networkOf, shapesOf } from './network.ts'
import { observe, testLoss } from './observe.ts'
import { makeOptimizer, penalties, tensorActivations } from './program-parts.ts'
import spec from './spec.ts'
import { StopWatch } from './stop-watch.ts'
import { type Edit, newEdits, readWeights, startingEdits } from './weight-text.ts'

/** A multilayer perceptron in the plane: a⁽ˡ⁾ = φ(a⁽ˡ⁻¹⁾ W⁽ˡ⁾ + b⁽ˡ⁾), trained by backpropagation. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const { isRegression } = dataSets[values.data]
  const inputs = readInputs(values.inputs)
  const network = networkOf(inputs.length, readLayers(values.layers))
  const { initialise } = tensorActivations[values.activation]
  const p = parameters(shapesOf(network), { seed, initialise }) // w1, b1, w2, b2, …
  const memory = storeOf(p)
  const loaded = readWeights(values.weights)
  const hasLoaded = loaded === null ? null : loaded.length === network.size
  if (loaded && hasLoaded) memory.write(0, loaded)

  /** The raw score z of the output. x: [batch, inputs], result: [batch, 1]. */
  function model(x: tf.Tensor): tf.Tensor {
    const { of: phi } = tensorActivations[values.activation]
    const last = network.layers.length
    let a = x
    for (let layer = 1; layer < last; layer++) a = phi(dense(a, p[`w${layer}`]!, p[`b${layer}`]!))
    return dense(a, p[`w${last}`]!, p[`b${last}`]!)
  }

  /** t: [batch, 1], a class 0 or 1, or the number to be predicted. */
  function loss(x: tf.Tensor, t: tf.Tensor): tf.Tensor {
    const z = model(x)
    if (isRegression) return meanSquaredError(z, t) // mean (z − t)²
    if (values.loss === 'squared') return meanSquaredError(tf.sigmoid(z), t) // mean (σ(z) − t)²
    return sigmoidCrossEntropy(z, t) // mean −t log σ(z) − (1 − t) log(1 − σ(z))
  }

  /** What is minimised: the loss and λ times the size of all weights, biases left out. */
  function objective(x: tf.Tensor, t: tf.Tensor): tf.Tensor {
    if (values.penalty === 'none') return loss(x, t)
    const sizeOf = penalties[values.penalty]
    const sizes = network.layers.map((_, index) => sizeOf(p[`w${index + 1}`]!))
    return tf.add(loss(x, t), tf.mul(tf.addN(sizes), values.strength))
  }

  const made = makeRows(values, seed)
  const batches = new Batches(seed + 1)
  const stopWatch = new StopWatch()
  let lesson = lessonData(values.points ?? made, { ...values, inputs })
  batches.reset(lesson.train)
  let chosen = { ...values }
  let optimizer = makeOptimizer[values.optimizer](p, values)
  let step = trainingStep(optimizer, objective)

  /** Sets single weights and biases by their place in the order w1, b1, w2, b2, … */
  async function edit(edits: readonly Edit[]) {
    const flat = await memory.read(0)
    for (const { index, value } of edits) flat[index] = value
    memory.write(0, flat)
  }
  await edit(startingEdits(values.edits))

  /** The reader may change points, weights and knobs at any moment. */
  async function followReader() {
    const [before, now] = [chosen, { ...values }]
    chosen = now
    if (now.points !== before.points || now.trainShare !== before.trainShare) {
      lesson = lessonData(now.points ?? made, { ...now, inputs })
      batches.reset(lesson.train)
    }
    if (now.edits !== before.edits) await edit(newEdits(now.edits, before.edits))
    if (now.optimizer !== before.optimizer) {
      step.dispose()
      optimizer = makeOptimizer[now.optimizer](p, now)
      step = trainingStep(optimizer, objective)
    }
    optimizer.learningRate = now.learningRate
  }

  /** The network as it is now, and the data that it is held against. */
  async function present() {
    await followReader()
    return { network, inputs, lesson, values, isRegression, weights: await memory.read(0) }
  }

  async function look() {
    return { ...observe(await present()), stopped: stopWatch.reason, hasLoaded }
  }

  async function weights() {
    const flat = await memory.read(0)
    const tensorOf = ({ name, shape, offset, size }: (typeof memory.layout.blocks)[number]) =>
      [name, { shape, data: flat.slice(offset, offset + size) }] as const
    return Object.fromEntries(memory.layout.blocks.map(tensorOf))
  }

  for (;;) {
    yield { look, weights }
    if (stopWatch.reason !== null) return
    await followReader()
    const batch = batchOf(lesson, batches.next(values.batchSize))
    const x = tf.tensor2d(batch.features, [batch.size, inputs.length])
    const t = tf.tensor2d(batch.targets, [batch.size, 1])
    step(x, t)
    tf.dispose([x, t])
    await stopWatch.check(values, async () => testLoss(await present()))
  }
})
