import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { type Loss, meanSquaredError, sigmoidCrossEntropy, softmaxCrossEntropy } from './losses.ts'

const z = [
  [1, -2, 0.5],
  [0.3, 0.1, -1],
]
const y = [
  [0, 1, 0],
  [0.5, 0.5, 0],
]

/** The losses in plain numbers, as their definitions read. */
const plain: Record<string, (z: number[][], y: number[][]) => number> = {
  meanSquaredError: (a, b) => mean(a.flatMap((row, i) => row.map((v, k) => (v - b[i]![k]!) ** 2))),
  softmaxCrossEntropy: (a, b) =>
    mean(
      a.map((row, i) => {
        const total = row.reduce((sum, v) => sum + Math.exp(v), 0)
        return row.reduce((sum, v, k) => sum - b[i]![k]! * Math.log(Math.exp(v) / total), 0)
      }),
    ),
  sigmoidCrossEntropy: (a, b) =>
    mean(
      a.flatMap((row, i) =>
        row.map((v, k) => {
          const p = 1 / (1 + Math.exp(-v))
          return -b[i]![k]! * Math.log(p) - (1 - b[i]![k]!) * Math.log(1 - p)
        }),
      ),
    ),
}
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const losses: Record<string, Loss> = { meanSquaredError, softmaxCrossEntropy, sigmoidCrossEntropy }

test.each(Object.entries(losses))('%s equals its definition', (name, loss) => {
  const value = loss(tf.tensor2d(z), tf.tensor2d(y)).dataSync()[0]
  expect(value).toBeCloseTo(plain[name]!(z, y), 5)
})

test.each(Object.entries(losses))('the gradient of %s equals numerical differentiation', (name, loss) => {
  const gradient = tf
    .grad((p: tf.Tensor) => tf.mul(loss(p, tf.tensor2d(y)), 3))(tf.tensor2d(z))
    .arraySync()
  const h = 1e-4
  for (const [i, row] of z.entries()) {
    for (const k of row.keys()) {
      const at = (shift: number) =>
        plain[name]!(
          z.map((r, a) => r.map((v, b) => (a === i && b === k ? v + shift : v))),
          y,
        )
      expect((gradient as number[][])[i]![k]).toBeCloseTo((3 * (at(h) - at(-h))) / (2 * h), 4)
    }
  }
})

test.each(Object.entries(losses))('%s over networks is the loss of each', (name, loss) => {
  const both = tf.tensor3d([z, y])
  const target = tf.tensor3d([y, y])
  const value = loss(both, target, { perNetwork: true })
  const expected = [plain[name]!(z, y), plain[name]!(y, y)]
  value.dataSync().forEach((v, n) => {
    expect(v).toBeCloseTo(expected[n]!, 5)
  })
  const gradient = tf.grad((p: tf.Tensor) => loss(p, target, { perNetwork: true }))(both)
  const alone = tf.grad((p: tf.Tensor) => loss(p, tf.tensor2d(y)))(tf.tensor2d(z))
  alone.dataSync().forEach((v, i) => {
    expect(gradient.dataSync()[i]).toBeCloseTo(v, 6)
  })
})

test('extreme scores give a finite loss and a finite gradient', () => {
  const scores = tf.tensor2d([[500, -500]])
  const wrong = tf.tensor2d([[0, 1]])
  for (const loss of [softmaxCrossEntropy, sigmoidCrossEntropy]) {
    expect(loss(scores, wrong).dataSync()[0]).toBeGreaterThan(80)
    const gradient = tf
      .grad((p: tf.Tensor) => loss(p, wrong))(scores)
      .dataSync()
    expect(gradient.every(Number.isFinite)).toBe(true)
  }
})

test('shapes that do not fit are told apart, not broadcast', () => {
  expect(() => meanSquaredError(tf.zeros([4, 1]), tf.zeros([4]))).toThrow(
    'predictions [4,1], but targets [4]',
  )
})
