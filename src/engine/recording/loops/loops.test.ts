import * as tf from '@tensorflow/tfjs'
import { beforeEach, expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { switchBackend } from '#/engine/backends.ts'
import { sgd } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'

function noise(shape: readonly number[], seed: number): tf.Tensor {
  const random = randomSource(seed)
  const values = Array.from({ length: tf.util.sizeFromShape([...shape]) }, () => random.uniform(0.5, 1.5))
  return tf.tensor(values, [...shape])
}

const x = (shape: readonly number[]) => noise(shape, 7)

/** Functions of a parameter w: [3, 4] that between them use every loop, each way of broadcasting and a kernel without one. */
const cases: Record<string, (w: tf.Tensor, data: tf.Tensor) => tf.Tensor> = {
  'the functions of one number': (w) =>
    tf.addN([
      tf.tanh(w),
      tf.sigmoid(w),
      tf.relu(tf.sub(w, 1)),
      tf.square(w),
      tf.neg(w),
      tf.exp(w),
      tf.log(w),
    ]),
  'broadcasting a row': (w) => tf.div(tf.mul(tf.add(w, x([4])), x([1, 4])), x([4])),
  'broadcasting a column': (w) => tf.sub(tf.div(x([3, 1]), w), tf.mul(x([3, 1]), w)),
  'broadcasting both at once': (w) => tf.square(tf.sub(tf.sum(w, 0, true), tf.mean(w, 1, true))),
  'broadcasting in the middle, which has no loop': (w) => tf.mul(tf.reshape(w, [3, 1, 4]), x([3, 2, 4])),
  'sums over each axis': (w) => tf.addN([tf.sum(tf.sum(w, 0)), tf.mean(tf.mean(w, 1)), tf.sum(w)]),
  'a sum over the middle': (w, data) => tf.sum(tf.mul(tf.reshape(data, [2, 3, 4]), w), 1),
  'products, plain and transposed': (w, data) => {
    const wide = tf.mul(tf.reshape(data, [4, 6]), 0.1)
    const tall = tf.matMul(w, wide) // [3, 6]
    return tf.addN([tf.sum(tf.matMul(tall, tall, true)), tf.sum(tf.matMul(tall, tall, false, true))])
  },
  'batched products, one operand for all': (w, data) => {
    const both = tf.stack([w, tf.square(w)]) // [2, 3, 4]
    const each = tf.matMul(tf.reshape(data, [2, 3, 4]), both, false, true)
    return tf.add(tf.sum(each), tf.sum(tf.matMul(x([1, 5, 4]), both, false, true)))
  },
  'a product with a bias': (w, data) =>
    tf.fused.matMul({
      a: tf.reshape(data, [6, 4]) as tf.Tensor2D,
      b: tf.transpose(w) as tf.Tensor2D,
      bias: x([3]),
    }),
  'the softmax': (w) => tf.mul(tf.softmax(w), x([3, 4])),
  'kernels that are lists or have several outputs': (w) => {
    const [left, right] = tf.split(w, 2, 1) as [tf.Tensor, tf.Tensor]
    return tf.concat([tf.square(right), left], 0)
  },
  'a pick of rows': (w) => tf.gather(w, tf.tensor1d([2, 0, 2], 'int32')),
}

beforeEach(() => switchBackend('cpu'))

test.each(Object.entries(cases))('a replayed step equals the step itself: %s', (_, f) => {
  const batches = [noise([24], 1), noise([24], 2), noise([24], 3)]
  const p = parameters(
    {
      w: {
        shape: [3, 4],
        initialise: (_, random) => Float32Array.from({ length: 12 }, () => random.uniform(0.5, 1.5)),
      },
    },
    { seed: 1 },
  )
  const loss = (data: tf.Tensor) => tf.mean(f(p.w, data))
  const step = trainingStep(sgd(p, { learningRate: 0.01 }), loss)
  for (let t = 0; t < 9; t++) {
    const data = batches[t % 3]!
    const before = p.w.dataSync().slice()
    const { value, grads } = tf.engine().gradients(() => loss(data), [p.w])
    expect(step(data).dataSync()[0]).toBeCloseTo(value.dataSync()[0]!, 5)
    const after = p.w.dataSync()
    for (const [i, g] of grads[0]!.dataSync().entries())
      expect(after[i]).toBeCloseTo(before[i]! - 0.01 * g, 5)
  }
  expect(step.kernels()).toBeGreaterThan(1)
  step.dispose()
  tf.dispose([p, batches])
})
