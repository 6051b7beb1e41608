import * as tf from '@tensorflow/tfjs'
import { randomSource } from '#/base/random.ts'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { readArray } from '#/engine/read.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { dense } from '#/ml/dense.ts'
import { cells, unroll } from '#/ml/recurrent/cells.ts'
import { plainCells } from '#/ml/recurrent/plain-cells.ts'
import { sequenceCrossEntropy } from '#/ml/recurrent/sequence-cross-entropy.ts'
import { defineProgram } from '#/runtime/program.ts'
import { baselinesOf } from './baselines.ts'
import { corpora } from './corpora.ts'
import { observe } from './observe.ts'
import { batchOf } from './program-batch.ts'
import spec from './spec.ts'
import { encode, splitNames } from './split-names.ts'

const batchSize = 32

/** A recurrent network learns to spell: from the characters of a name so far, the probabilities of the next. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const { units } = values
  const sets = splitNames(corpora[values.corpus].names(values.own), seed)
  const size = sets.signs.length // characters, the end of a name among them
  const train = sets.train.map((name) => encode(name, sets.signs))
  const heldOut = sets.heldOut.map((name) => encode(name, sets.signs))
  const steps = Math.max(...train.map((code) => code.length - 1)) // T: time steps of the longest name
  const baselines = baselinesOf(train, heldOut, size)
  const random = randomSource(seed)

  const p = parameters(
    { ...cells[values.cell].shapes(size, units, 1), wy: [units, size], by: [size] },
    { seed },
  )
  const optimizer = adam(p, { learningRate: values.learningRate, clipNorm: 1 })

  /** targets: [T · batch, size], the next characters, one-hot; xs: T times [batch, size], the characters. */
  const step = trainingStep(optimizer, (targets: tf.Tensor, ...xs: tf.Tensor[]) => {
    const hs = unroll(values.cell, p, xs, units) // T times [batch, units]
    const scores = dense(tf.concat(hs, 0), p.wy!, p.by!) // of every next character: [T · batch, size]
    return sequenceCrossEntropy(scores, targets)
  })

  async function look() {
    const read = Object.entries(p).map(async ([key, tensor]) => [key, await readArray(tensor)] as const)
    const speller = { cell: plainCells[values.cell], p: Object.fromEntries(await Promise.all(read)), units }
    return observe(speller, { sets, train, heldOut, baselines }, values, seed)
  }

  async function weights() {
    const entries = Object.entries(p).map(async ([key, tensor]) => {
      return [key, { shape: tensor.shape, data: await readArray(tensor) }] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  }

  for (;;) {
    yield { look, weights }
    const batch = Array.from({ length: batchSize }, () => train[random.integer(0, train.length)]!)
    const { xs, targets } = batchOf(batch, steps, size)
    optimizer.learningRate = values.learningRate
    step(targets, ...xs)
    tf.dispose([targets, ...xs])
  }
})
