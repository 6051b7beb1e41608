import { expect, test } from 'vitest'
import { scoresOf, scoresOfAll, weightImage } from './model.ts'

test('scores are a product with the weights, plus the biases', () => {
  const model = { w: Float32Array.from([1, 2, 3, 4, 5, 6]), b: Float32Array.of(10, 20) }
  // three pixels, two classes: 1·1 + 0·3 + 2·5 + 10, 1·2 + 0·4 + 2·6 + 20
  expect(scoresOf(model, [1, 0, 2])).toEqual([21, 34])
})

test('scores of many pictures are those of each', () => {
  const w = Float32Array.from({ length: 7840 }, (_, index) => Math.sin(index))
  const b = Float32Array.from({ length: 10 }, (_, k) => k / 10)
  const pixels = Float32Array.from({ length: 2 * 784 }, (_, i) => (i % 3 === 0 ? (i % 7) / 7 : 0))
  const all = scoresOfAll({ w, b }, pixels)
  const second = scoresOf({ w, b }, pixels.subarray(784))
  for (const [k, z] of second.entries()) expect(all[10 + k]).toBeCloseTo(z, 4)
})

test('a weight picture takes its digit’s column, and the ink’s share of the score', () => {
  const w = Float32Array.from({ length: 7840 }, (_, index) => index % 10)
  expect(weightImage({ w }, 3).every((value) => value === 3)).toBe(true)
  const x = new Float32Array(784)
  x[5] = 0.5
  expect(weightImage({ w }, 4, x)[5]).toBe(2)
  expect(weightImage({ w }, 4, x)[6]).toBe(0)
})
