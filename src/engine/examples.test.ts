import * as tf from '@tensorflow/tfjs'
import { beforeEach, describe, expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { attention, causalMask, joinHeads, splitHeads } from '#/ml/attention.ts'
import { dense } from '#/ml/dense.ts'
import { gelu } from '#/ml/gelu.ts'
import { he, normal, ones } from '#/ml/initialisers.ts'
import { layerNorm } from '#/ml/layer-norm.ts'
import { sigmoidCrossEntropy, softmaxCrossEntropy } from '#/ml/losses.ts'
import { switchBackend, usableBackends } from './backends.ts'
import { adam, adamw } from './optimizers.ts'
import { parameters } from './parameters.ts'
import { read } from './read.ts'
import { runScope } from './run-scope.ts'
import { trainingStep } from './training-step.ts'

type Moment = { look: () => Promise<{ metrics: { loss: number | null } }> }

/** Two interleaved circles told apart by an MLP 2-16-1: a program as a reader sees it. */
async function* circles(seed: number): AsyncGenerator<Moment> {
  const random = randomSource(seed)
  const points = Array.from({ length: 64 }, (_, i) => {
    const [angle, radius] = [random.uniform(0, 2 * Math.PI), i % 2 === 0 ? 1 : 2]
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
  const x = tf.tensor2d(points) // [64, 2]
  const y = tf.tensor2d(points.map((_, i) => [i % 2])) // [64, 1]

  const p = parameters({ w1: [2, 16], b1: [16], w2: [16, 1], b2: [1] }, { initialise: he, seed })
  const scores = (inputs: tf.Tensor) => {
    const h = tf.relu(dense(inputs, p.w1, p.b1)) // [64, 16]
    return dense(h, p.w2, p.b2) // [64, 1]
  }
  const step = trainingStep(adam(p, { learningRate: 0.05 }), () => sigmoidCrossEntropy(scores(x), y))

  yield { look: async () => ({ metrics: { loss: null } }) }
  for (;;) {
    const loss = step()
    yield { look: async () => ({ metrics: { loss: await read(loss) } }) }
  }
}

/** A GPT of one block learns to go on counting modulo 7. */
async function* counting(
  seed: number,
  [batch, tokens, width]: readonly [number, number, number] = [8, 6, 16],
): AsyncGenerator<Moment> {
  const [heads, vocabulary] = [2, 7]
  const random = randomSource(seed)

  const p = parameters(
    {
      embedding: [vocabulary, width],
      position: [tokens, width],
      gain1: { shape: [width], initialise: ones },
      bias1: [width],
      attend: [width, 3 * width],
      attendBias: [3 * width],
      project: [width, width],
      projectBias: [width],
      gain2: { shape: [width], initialise: ones },
      bias2: [width],
      expand: [width, 4 * width],
      expandBias: [4 * width],
      contract: [4 * width, width],
      contractBias: [width],
      head: [width, vocabulary],
      headBias: [vocabulary],
    },
    { initialise: normal(0.1), seed },
  )
  const mask = causalMask(tokens)

  function attended(x: tf.Tensor): tf.Tensor {
    const qkv = dense(layerNorm(x, p.gain1, p.bias1), p.attend, p.attendBias) // [batch · tokens, 3 · width]
    const [q, k, v] = tf
      .split(tf.reshape(qkv, [batch, tokens, 3 * width]), 3, 2)
      .map((part) => splitHeads(part, heads)) as [tf.Tensor, tf.Tensor, tf.Tensor]
    const mixed = joinHeads(attention(q, k, v, mask), heads)
    return dense(tf.reshape(mixed, [batch * tokens, width]), p.project, p.projectBias)
  }

  function scores(ids: tf.Tensor): tf.Tensor {
    const words = tf.gather(p.embedding, ids as tf.Tensor1D) // [batch, tokens, width]
    const x0 = tf.reshape(tf.add(words, p.position), [batch * tokens, width])
    const x1 = tf.add(x0, attended(x0))
    const h = gelu(dense(layerNorm(x1, p.gain2, p.bias2), p.expand, p.expandBias))
    const x2 = tf.add(x1, dense(h, p.contract, p.contractBias))
    return dense(x2, p.head, p.headBias) // [batch · tokens, vocabulary]
  }

  const optimizer = adamw(p, { learningRate: 0.01, decay: 0.01, clipNorm: 1 })
  const step = trainingStep(optimizer, (ids: tf.Tensor, next: tf.Tensor) =>
    softmaxCrossEntropy(scores(ids), tf.oneHot(next as tf.Tensor1D, vocabulary)),
  )
  for (;;) {
    const starts = Array.from({ length: batch }, () => random.integer(0, vocabulary))
    const rows = starts.map((start) => Array.from({ length: tokens + 1 }, (_, t) => (start + t) % vocabulary))
    const ids = tf.tensor2d(
      rows.map((row) => row.slice(0, -1)),
      [batch, tokens],
      'int32',
    )
    const next = tf.tensor1d(
      rows.flatMap((row) => row.slice(1)),
      'int32',
    )
    const loss = step(ids, next)
    tf.dispose([ids, next])
    yield { look: async () => ({ metrics: { loss: await read(loss) } }) }
  }
}

const backends = (await usableBackends()).map(({ name }) => name)

describe.each(backends)('on %s', (backend) => {
  beforeEach(() => switchBackend(backend))

  test.each([
    ['circles', circles, 80, 0.15],
    ['counting', counting, 60, 0.3],
  ] as const)('the program %s learns, and leaves nothing behind', async (_, program, steps, enough) => {
    const before = tf.memory()
    const scope = runScope()
    const run = program(1)
    const take = () => scope.within(() => run.next())
    for (let t = 0; t < 8; t++) await take()
    const { numTensors } = tf.memory()
    for (let t = 0; t < steps - 1; t++) await take()
    const last = await take()
    expect(tf.memory().numTensors).toBe(numTensors)
    const { metrics } = await scope.within(() => (last.value as Moment).look())
    expect(metrics.loss).toBeLessThan(enough)
    scope.dispose()
    expect(tf.memory().numTensors).toBe(before.numTensors)
    expect(tf.memory().numDataBuffers).toBe(before.numDataBuffers)
  })
})

test('all backends agree on a transformer of odd sizes, which WebGL pads', async () => {
  const curves: number[][] = []
  for (const backend of backends) {
    await switchBackend(backend)
    const scope = runScope()
    const run = counting(2, [3, 5, 6])
    const losses: number[] = []
    for (let t = 0; t < 25; t++) {
      const { value } = await scope.within(() => run.next())
      losses.push((await scope.within(() => (value as Moment).look())).metrics.loss!)
    }
    scope.dispose()
    curves.push(losses)
  }
  const last = curves.at(-1)!
  for (const curve of curves) {
    for (const [t, loss] of curve.entries()) expect(Math.abs(loss - last[t]!)).toBeLessThan(2e-4)
  }
})
