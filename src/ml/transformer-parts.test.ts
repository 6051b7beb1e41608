import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { attention, causalMask, joinHeads, splitHeads } from './attention.ts'
import { gelu } from './gelu.ts'
import { layerNorm } from './layer-norm.ts'

function noise(shape: readonly number[], seed: number): tf.Tensor {
  const random = randomSource(seed)
  const values = Array.from({ length: tf.util.sizeFromShape([...shape]) }, () => random.normal())
  return tf.tensor(values, [...shape])
}

/** Compares the gradients of f with central differences of Σ f · weights, at a few places of each input. */
function expectGradients(f: (...inputs: tf.Tensor[]) => tf.Tensor, inputs: readonly tf.Tensor[]): void {
  const weight = noise(f(...inputs).shape, 99)
  const total = (...given: tf.Tensor[]) => tf.sum(tf.mul(f(...given), weight))
  const gradients = tf.grads(total)([...inputs])
  const h = 1e-2
  for (const [which, input] of inputs.entries()) {
    const values = input.dataSync()
    for (let k = 0; k < values.length; k += 3) {
      const at = (shift: number) => {
        const moved = tf.tensor(
          values.map((v, i) => (i === k ? v + shift : v)),
          input.shape,
        )
        return total(...inputs.map((own, i) => (i === which ? moved : own))).dataSync()[0]!
      }
      const numerical = (at(h) - at(-h)) / (2 * h)
      expect(Math.abs(numerical - gradients[which]!.dataSync()[k]!)).toBeLessThan(5e-3)
    }
  }
}

test('layer normalisation gives mean 0 and variance 1, then gain and bias', () => {
  const y = layerNorm(
    tf.tensor2d([[1, 2, 3, 6]]),
    tf.tensor1d([1, 1, 1, 2]),
    tf.tensor1d([0, 0, 5, 0]),
  ).dataSync()
  const deviation = Math.sqrt(3.5)
  const expected = [-2 / deviation, -1 / deviation, 5, (2 * 3) / deviation]
  expected.forEach((value, i) => {
    expect(y[i]).toBeCloseTo(value, 4)
  })
})

test('the gradients of layer normalisation, GELU and attention equal numerical differentiation', () => {
  expectGradients(layerNorm as never, [noise([3, 5], 1), noise([5], 2), noise([5], 3)])
  expectGradients(gelu, [noise([4, 3], 1)])
  const mask = causalMask(4)
  const qkv = [noise([2, 4, 3], 1), noise([2, 4, 3], 2), noise([2, 4, 3], 3)]
  expectGradients((q, k, v) => attention(q!, k!, v!, mask), qkv)
})

test('GELU is near x for large x and near 0 for small', () => {
  const [large, small, zero] = gelu(tf.tensor1d([6, -6, 0])).dataSync()
  expect(large).toBeCloseTo(6, 2)
  expect(small).toBeCloseTo(0, 2)
  expect(zero).toBe(0)
})

test('a causal token sees itself and what was before it, and the first only itself', () => {
  const [q, k, v] = [noise([1, 3, 2], 1), noise([1, 3, 2], 2), noise([1, 3, 2], 3)]
  const y = attention(q, k, v, causalMask(3)).dataSync()
  expect(y[0]).toBeCloseTo(v.dataSync()[0]!, 5)
  const changed = tf.concat([tf.slice(v, [0, 0, 0], [1, 2, 2]), noise([1, 1, 2], 9)], 1)
  const other = attention(q, k, changed, causalMask(3)).dataSync()
  expect([...other.slice(0, 4)]).toEqual([...y.slice(0, 4)])
})

test('heads come apart and together again', () => {
  const x = noise([2, 3, 8], 1)
  expect(splitHeads(x, 4).shape).toEqual([8, 3, 2])
  expect([...joinHeads(splitHeads(x, 4), 4).dataSync()]).toEqual([...x.dataSync()])
})
