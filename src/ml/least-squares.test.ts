import { expect, test } from 'vitest'
import {
  determination,
  leastSquaresLine,
  meanSquaredError,
  type Point,
  standardDeviation,
} from './least-squares.ts'

// by hand: x̄ = 2.5, ȳ = 4.5, Sxx = 5, Sxy = 8, so w = 1.6 and b = 0.5
const four: readonly Point[] = [
  [1, 2],
  [2, 4],
  [3, 5],
  [4, 7],
]

test('the normal equation gives the line found by hand', () => {
  const line = leastSquaresLine(four)!
  expect(line.slope).toBeCloseTo(1.6, 12)
  expect(line.intercept).toBeCloseTo(0.5, 12)
})

test('error and R² of that line are those found by hand', () => {
  // residuals −0.1, 0.3, −0.3, 0.1: squares sum to 0.2; Σ (y − ȳ)² = 13
  const line = { slope: 1.6, intercept: 0.5 }
  expect(meanSquaredError(four, line)).toBeCloseTo(0.05, 12)
  expect(determination(four, line)).toBeCloseTo(1 - 0.2 / 13, 12)
})

test('no line is the best when every x is the same', () => {
  expect(
    leastSquaresLine([
      [3, 1],
      [3, 5],
    ]),
  ).toBeNull()
})

test('equal numbers have no spread, however they round', () => {
  // the mean of three 0.1 is 0.10000000000000002
  expect(standardDeviation([0.1, 0.1, 0.1])).toBe(0)
  expect(
    leastSquaresLine([
      [0.1, 1],
      [0.1, 2],
      [0.1, 4],
    ]),
  ).toBeNull()
})

test('R² is undefined when every y is the same', () => {
  const flat: readonly Point[] = [
    [1, 2],
    [2, 2],
  ]
  expect(determination(flat, { slope: 0, intercept: 2 })).toBeNull()
})

test('R² is negative for a line worse than the mean', () => {
  expect(determination(four, { slope: -1, intercept: 0 })).toBeLessThan(0)
})

test('the standard deviation divides by n', () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2)
})
