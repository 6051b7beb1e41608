import { expect, test } from 'vitest'
import { errorOf, lastStep, points, train, untrained } from './frontispiece-model.ts'

/** The least-squares line by its closed form. */
function leastSquares() {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))]
  const slope = mean(points.map(([a, b]) => (a - x) * (b - y))) / mean(points.map(([a]) => (a - x) ** 2))
  return { slope, intercept: y - slope * x, step: 0 }
}

test('the trained line is the least-squares line, as far as the picture shows', () => {
  const [trained, best] = [train(untrained, lastStep), leastSquares()]
  expect(trained.step).toBe(lastStep)
  expect(Math.abs(trained.slope - best.slope)).toBeLessThan(0.02)
  expect(Math.abs(trained.intercept - best.intercept)).toBeLessThan(0.05)
  expect(errorOf(trained).toFixed(2)).toBe(errorOf(best).toFixed(2))
})

test('every step lowers the error', () => {
  const errors = Array.from({ length: lastStep }, (_, steps) => errorOf(train(untrained, steps)))
  expect(errors.every((error, index) => index === 0 || error <= errors[index - 1]!)).toBe(true)
})

test('it does not train beyond its last step', () => {
  expect(train(train(untrained, 10_000), 5).step).toBe(lastStep)
})
