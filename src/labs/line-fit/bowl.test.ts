import { expect, test } from 'vitest'
import type { Line, Point } from '#/ml/least-squares.ts'
import { bowlDomain, bowlOf, riseAt } from './bowl.ts'
import { groundOf } from './fit.ts'

const zero: Line = { slope: 0, intercept: 0 }
const points: readonly Point[] = [
  [0, 3.2],
  [1, 4.9],
  [2, 6.7],
  [4, 11.4],
  [5, 12.6],
]

/** The definition, point by point. */
function loss(on: readonly Point[], w: number, b: number): number {
  return on.reduce((sum, [x, y]) => sum + (w * x + b - y) ** 2, 0) / on.length
}

test('the bowl has the height of the mean squared error everywhere', () => {
  const bowl = bowlOf(groundOf(points, false), zero)
  for (const [w, b] of [
    [0, 0],
    [2, 3],
    [-1, 8],
  ] as const) {
    const height = bowl.least + riseAt(bowl, w - bowl.lowest.slope, b - bowl.lowest.intercept)
    expect(height).toBeCloseTo(loss(points, w, b), 9)
  }
})

test('nothing is lower than its lowest place', () => {
  const { lowest, least } = bowlOf(groundOf(points, false), zero)
  for (const [w, b] of [
    [0.01, 0],
    [-0.01, 0],
    [0, 0.01],
    [0, -0.01],
  ] as const) {
    expect(loss(points, lowest.slope + w, lowest.intercept + b)).toBeGreaterThan(least)
  }
})

test('where every x is the same the bowl is a valley, found at its nearest place', () => {
  // any line through (2, 5) is best; from the origin the nearest (w, b) is (2, 1), for 2 · 2 + 1 = 5
  const upright: readonly Point[] = [
    [2, 4],
    [2, 6],
  ]
  const bowl = bowlOf(groundOf(upright, false), zero)
  expect(bowl.isValley).toBe(true)
  expect(bowl.lowest).toEqual({ slope: 2, intercept: 1 })
  expect(bowl.least).toBe(1)
  expect(bowl.determinant).toBe(0)
})

test('equal values of x that no binary fraction can hold are still equal', () => {
  const upright: readonly Point[] = [
    [0.1, 1],
    [0.1, 2],
    [0.1, 4],
  ]
  expect(groundOf(upright, false).best).toBeNull()
  expect(bowlOf(groundOf(upright, true), zero).isValley).toBe(true)
})

test('standardising makes the bowl round, with its limit at 1', () => {
  const bowl = bowlOf(groundOf(points, true), zero)
  expect(bowl.ww).toBeCloseTo(1)
  expect(bowl.wb).toBeCloseTo(0)
  expect(bowl.determinant).toBeCloseTo(1)
  expect(bowl.limit).toBeCloseTo(1)
})

test('every path that settles stays in the picture', () => {
  const bowl = bowlOf(groundOf(points, false), zero)
  const { x, y } = bowlDomain(bowl, zero)
  for (const rate of [0.01, 0.5, 0.99]) {
    let [w, b] = [0, 0]
    for (let step = 0; step < 300; step++) {
      const dw = points.reduce((sum, [px, py]) => sum + 2 * (w * px + b - py) * px, 0) / points.length
      const db = points.reduce((sum, [px, py]) => sum + 2 * (w * px + b - py), 0) / points.length
      w -= rate * bowl.limit * dw
      b -= rate * bowl.limit * db
      expect(w > x[0] && w < x[1] && b > y[0] && b < y[1]).toBe(true)
    }
  }
})

test('the picture has room even where the start is already the answer', () => {
  const flat: readonly Point[] = [
    [0, 0],
    [1, 0],
  ]
  const { x, y } = bowlDomain(bowlOf(groundOf(flat, false), zero), zero)
  expect(x[1]).toBeGreaterThan(0)
  expect(y[1]).toBeGreaterThan(0)
})
