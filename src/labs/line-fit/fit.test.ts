import { expect, test } from 'vitest'
import type { Point } from '#/ml/least-squares.ts'
import { fitOf, groundOf } from './fit.ts'

// x̄ = 2, s_x = 1; ȳ = 4, s_y = 3; cov = 3, so that w = 3, b = −2, and it fits exactly
const points: readonly Point[] = [
  [1, 1],
  [3, 7],
]

test('a line trained on standardised data is told in the units of the data', () => {
  const ground = groundOf(points, true)
  expect(ground.scaling).toEqual({ x: { centre: 2, spread: 1 }, y: { centre: 4, spread: 3 } })
  // (x − 2) / 1 · 0.5 = (ŷ − 4) / 3, so that ŷ = 1.5x + 1: residuals 1.5 and −1.5
  const { line, loss, r2 } = fitOf(ground, { slope: 0.5, intercept: 0 })
  expect(line).toEqual({ slope: 1.5, intercept: 1 })
  expect(loss).toBe(2.25)
  expect(r2).toBe(0.75)
})

test('without standardising the line is what was trained', () => {
  const ground = groundOf(points, false)
  expect(ground.best).toEqual({ slope: 3, intercept: -2 })
  expect(fitOf(ground, { slope: 3, intercept: -2 })).toEqual({
    line: { slope: 3, intercept: -2 },
    loss: 0,
    r2: 1,
  })
})

test('points above one another have no best line, points side by side no R²', () => {
  expect(
    groundOf(
      [
        [2, 1],
        [2, 5],
      ],
      false,
    ).best,
  ).toBeNull()
  const flat = groundOf(
    [
      [1, 4],
      [2, 4],
    ],
    false,
  )
  expect(fitOf(flat, { slope: 0, intercept: 4 }).r2).toBeNull()
})
