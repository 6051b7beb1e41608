import { expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import {
  constant,
  fans,
  he,
  type Initialiser,
  normal,
  ones,
  xavier,
  xavierNormal,
  zeros,
} from './initialisers.ts'

function moments(initialise: Initialiser, shape: readonly number[]) {
  const values = [...initialise(shape, randomSource(1))]
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, variance, largest: Math.max(...values.map(Math.abs)), count: values.length }
}

test('the fans of a filter count its receptive field', () => {
  expect(fans([3, 3, 8, 16])).toEqual({ fanIn: 72, fanOut: 144 })
  expect(fans([20, 30])).toEqual({ fanIn: 20, fanOut: 30 })
  expect(fans([5])).toEqual({ fanIn: 1, fanOut: 5 })
})

test('each initialiser has mean 0 and the variance of its paper', () => {
  const shape = [200, 100]
  for (const [initialise, variance] of [
    [xavier, 2 / 300],
    [xavierNormal, 2 / 300],
    [he, 2 / 200],
    [normal(0.02), 0.0004],
  ] as const) {
    const drawn = moments(initialise, shape)
    expect(drawn.count).toBe(20_000)
    expect(Math.abs(drawn.mean)).toBeLessThan(0.002)
    expect(drawn.variance / variance).toBeCloseTo(1, 1)
  }
})

test('the uniform draws of Xavier stay within √(6 / (fan in + fan out))', () => {
  expect(moments(xavier, [200, 100]).largest).toBeLessThanOrEqual(Math.sqrt(6 / 300))
})

test('constants are constant', () => {
  const random = randomSource(1)
  expect([...zeros([2], random), ...ones([2], random), ...constant(3)([1], random)]).toEqual([0, 0, 1, 1, 3])
})
