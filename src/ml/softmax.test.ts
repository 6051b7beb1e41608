import { expect, test } from 'vitest'
import { argMax, logSumExp, softmax } from './softmax.ts'

test('softmax of (2, 1, 0) is the chapter’s, and adding 1000 changes nothing', () => {
  const total = Math.E ** 2 + Math.E + 1
  for (const z of [
    [2, 1, 0],
    [1002, 1001, 1000],
  ]) {
    const y = softmax(z)
    expect(y[0]).toBeCloseTo(Math.E ** 2 / total, 12)
    expect(y[1]).toBeCloseTo(Math.E / total, 12)
    expect(y[2]).toBeCloseTo(1 / total, 12)
  }
})

test('the log of the sum of exponentials does not overflow', () => {
  expect(logSumExp([0, 0])).toBeCloseTo(Math.LN2, 12)
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 9)
  expect(logSumExp([-5000])).toBe(-5000)
})

test('the first of equal values is the largest', () => {
  expect(argMax([0, 3, 3, 1])).toBe(1)
})
