import * as tf from '@tensorflow/tfjs'
import { randomSource } from '#/base/random.ts'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { readArray } from '#/engine/read.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { dense } from '#/ml/dense.ts'
import { softmaxCrossEntropy } from '#/ml/losses.ts'
import { type CellName, cells, unroll } from '#/ml/recurrent/cells.ts'
import { plainCells } from '#/ml/recurrent/plain-cells.ts'
import { defineProgram } from '#/runtime/program.ts'
import { gradientFlow, judge, type Network, traceOf } from './observe.ts'
import { batchOf } from './program-batch.ts'
import spec from './spec.ts'
import { inputWidth, makeRecall } from './task.ts'
import { makeTests } from './tests.ts'

const batchSize = 32
const names = ['rnn', 'gru', 'lstm'] as const satisfies readonly CellName[]

/** Three recurrent networks learn to recall a marked letter, from the very same sequences. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const { distance, lengths, letters, units, keep, clip } = values
  const width = inputWidth(values)
  const random = randomSource(seed)
  const tests = makeTests(values, seed)

  const networks = names.map((name) => {
    const p = parameters(
      { ...cells[name].shapes(width, units, keep), wy: [units, letters], by: [letters] },
      { seed },
    )
    const optimizer = adam(p, { learningRate: values.learningRate, clipNorm: clip })
    /** answers: [batch, letters], one-hot; xs: distance + 1 times [batch, width]. */
    const loss = (answers: tf.Tensor, ...xs: tf.Tensor[]) => {
      const h = unroll(name, p, xs, units).at(-1)! // after the question: [batch, units]
      return softmaxCrossEntropy(dense(h, p.wy!, p.by!), answers)
    }
    return { name, p, optimizer, step: trainingStep(optimizer, loss) }
  })

  /** Sequences of one length; the marked letter is at their beginning, or anywhere. */
  const makeBatch = () =>
    Array.from({ length: batchSize }, () => {
      const marked = lengths === 'mixed' ? random.integer(1, distance + 1) : distance
      return makeRecall(values, { distance: marked, length: distance }, random)
    })

  async function networkOf({ name, p }: (typeof networks)[number]): Promise<Network> {
    const read = Object.entries(p).map(async ([key, tensor]) => [key, await readArray(tensor)] as const)
    return { cell: plainCells[name], p: Object.fromEntries(await Promise.all(read)), units }
  }

  async function look() {
    const [rnn, gru, lstm] = await Promise.all(networks.map(networkOf))
    const learned = { rnn: rnn!, gru: gru!, lstm: lstm! }
    const judged = mapValues(learned, (network) => judge(network, tests))
    const flow = mapValues(learned, (network) => gradientFlow(network, tests, distance))
    const { inputs, answer } = tests.recalls[values.shown - 1]!
    const example = [...inputs.slice(0, distance), inputs.at(-1)!]
    const at = tests.distances.indexOf(distance)
    return {
      metrics: {
        rnn: judged.rnn.accuracy[at]!,
        gru: judged.gru.accuracy[at]!,
        lstm: judged.lstm.accuracy[at]!,
        rnnLoss: judged.rnn.loss[at]!,
        gruLoss: judged.gru.loss[at]!,
        lstmLoss: judged.lstm.loss[at]!,
        rnnReach: flow.rnn[0]!,
        gruReach: flow.gru[0]!,
        lstmReach: flow.lstm[0]!,
      },
      distances: tests.distances,
      accuracy: mapValues(judged, ({ accuracy }) => accuracy),
      flow,
      example,
      answer,
      traces: mapValues(learned, (network) => traceOf(network, example)),
    }
  }

  async function weights() {
    const entries = networks.flatMap(({ name, p }) =>
      Object.entries(p).map(async ([key, tensor]) => {
        return [`${name}.${key}`, { shape: tensor.shape, data: await readArray(tensor) }] as const
      }),
    )
    return Object.fromEntries(await Promise.all(entries))
  }

  for (;;) {
    yield { look, weights }
    const { xs, answers } = batchOf(makeBatch(), values)
    for (const { optimizer, step } of networks) {
      optimizer.learningRate = values.learningRate
      step(answers, ...xs)
    }
    tf.dispose([answers, ...xs])
  }
})

function mapValues<A, B>(of: Readonly<Record<CellName, A>>, make: (value: A) => B): Record<CellName, B> {
  return { rnn: make(of.rnn), gru: make(of.gru), lstm: make(of.lstm) }
}
