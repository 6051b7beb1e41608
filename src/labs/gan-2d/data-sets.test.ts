import { expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { bell, bellDeviation } from './bell.ts'
import { dataSets, drawerOf, fittedToPlane, isInPlane } from './data-sets.ts'

test('every distribution lies within the plane', () => {
  const random = randomSource(1)
  for (const { draw } of Object.values(dataSets)) {
    for (let i = 0; i < 500; i++) expect(isInPlane(draw(random))).toBe(true)
  }
})

test('own points within the plane stay; others are shrunk together, in their proportions', () => {
  expect(fittedToPlane([[0.1, -1.1]])).toEqual([[0.1, -1.1]])
  const [low, middle, high] = fittedToPlane([
    [0, 0],
    [50, 10],
    [100, 20],
  ])!
  expect(low![0]).toBeCloseTo(-0.9)
  expect(low![1]).toBeCloseTo(-0.18)
  expect(middle![0]).toBeCloseTo(0)
  expect(high![1]).toBeCloseTo(0.18)
})

test('one point far away, equal points and huge numbers come to lie in the plane', () => {
  const rows = [
    [[1e9, -1e9]],
    [
      [5, 5],
      [5, 5],
    ],
    [
      [-1e308, 0],
      [1e308, 1],
    ],
  ] // prettier-ignore
  for (const table of rows) expect(fittedToPlane(table)!.every(isInPlane)).toBe(true)
})

test('own points are drawn around', () => {
  const draw = drawerOf('eight', [[0.5, 0.5]])
  const random = randomSource(2)
  for (let i = 0; i < 100; i++) {
    const [x, y] = draw(random)
    expect(Math.hypot(x - 0.5, y - 0.5)).toBeLessThan(0.2)
  }
})

test('the bell takes the uniform square to a normal distribution', () => {
  const random = randomSource(3)
  const x = bell(Float32Array.from({ length: 40_000 }, () => random.uniform(-1, 1)))
  const square = x.reduce((sum, value) => sum + value * value, 0) / x.length
  const fourth = x.reduce((sum, value) => sum + value ** 4, 0) / x.length
  expect(Math.sqrt(square)).toBeCloseTo(bellDeviation, 2)
  expect(fourth / square ** 2).toBeGreaterThan(2.8) // 3 for a normal distribution
  expect(fourth / square ** 2).toBeLessThan(3.2)
})
