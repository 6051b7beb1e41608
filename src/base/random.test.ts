import { expect, test } from 'vitest'
import { randomSource } from './random.ts'

test('the same seed gives the same numbers', () => {
  const first = randomSource(7)
  const second = randomSource(7)
  expect(Array.from({ length: 20 }, () => first.normal())).toEqual(
    Array.from({ length: 20 }, () => second.normal()),
  )
})

test('neighbouring seeds are unrelated', () => {
  const draws = Array.from({ length: 2000 }, (_, seed) => randomSource(seed).uniform())
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length
  expect(mean).toBeCloseTo(0.5, 1)
  const products = draws.slice(1).map((value, index) => (value - 0.5) * (draws[index]! - 0.5))
  const correlation = (12 * products.reduce((sum, value) => sum + value, 0)) / products.length
  expect(Math.abs(correlation)).toBeLessThan(0.1)
})

test('normal draws have mean 0, variance 1 and the tails of the bell curve', () => {
  const random = randomSource(1)
  const draws = Array.from({ length: 50_000 }, () => random.normal())
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length
  const variance = draws.reduce((sum, value) => sum + value * value, 0) / draws.length
  const beyondTwo = draws.filter((value) => Math.abs(value) > 2).length / draws.length
  expect(mean).toBeCloseTo(0, 1)
  expect(variance).toBeCloseTo(1, 1)
  expect(beyondTwo).toBeCloseTo(0.0455, 2)
})

test('shuffle keeps every element', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8]
  const shuffled = randomSource(3).shuffle(numbers)
  expect(shuffled).not.toEqual(numbers)
  expect([...shuffled].sort()).toEqual(numbers)
})

test('integers fall in their half-open range and reach both ends', () => {
  const random = randomSource(5)
  const draws = Array.from({ length: 400 }, () => random.integer(3, 6))
  expect([...new Set(draws)].sort()).toEqual([3, 4, 5])
})
