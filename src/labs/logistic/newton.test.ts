import { expect, test } from 'vitest'
import { type Row, scoreOf, sigmoid } from './model.ts'
import { newton } from './newton.ts'
import { visitors } from './visitors.ts'

test('four points, of which one in three and two in three are ○, give the log-odds themselves', () => {
  // x is 0 or 1: p(0) = 1/3 and p(1) = 2/3 fit the frequencies, so b = log(1/2) and w₁ = 2 log 2; a third
  // coordinate that is independent of the class gets no weight
  const rows: Row[] = []
  for (const y of [-1, 1]) {
    rows.push([0, y, 1], [0, y, 0], [0, y, 0], [1, y, 1], [1, y, 1], [1, y, 0])
  }
  const { model } = newton(rows, 0)
  expect(model!.w1).toBeCloseTo(2 * Math.LN2, 9)
  expect(model!.w2).toBeCloseTo(0, 9)
  expect(model!.b).toBeCloseTo(-Math.LN2, 9)
})

test.each([0, 0.01, 1])('where it ends with λ = %f the gradient is zero', (penalty) => {
  const rows = visitors({ data: 'overlapping', count: 80 }, 6)
  const { model } = newton(rows, penalty)
  const gradient = [penalty * model!.w1, penalty * model!.w2, 0]
  for (const row of rows) {
    const error = (sigmoid(scoreOf(model!, row)) - row[2]) / rows.length
    gradient[0]! += error * row[0]
    gradient[1]! += error * row[1]
    gradient[2]! += error
  }
  for (const part of gradient) expect(Math.abs(part)).toBeLessThan(1e-9)
})

test.each([1, 2, 3, 4, 5])('tells separable data from others, seed %i', (seed) => {
  expect(newton(visitors({ data: 'separable', count: 100 }, seed), 0).without).toBe('separable')
  expect(newton(visitors({ data: 'separable', count: 100 }, seed), 0.01).model).not.toBeNull()
  expect(newton(visitors({ data: 'overlapping', count: 100 }, seed), 0).model).not.toBeNull()
  expect(newton(visitors({ data: 'rings', count: 100 }, seed), 0).model).not.toBeNull()
})

test('says why there is no answer', () => {
  expect(newton([[1, 2, 1]], 0.1)).toEqual({ model: null, without: 'oneClass' })
  const onALine: Row[] = [0, 1, 2, 3].map((x) => [x, 2 * x, x % 2])
  expect(newton(onALine, 0)).toEqual({ model: null, without: 'free' })
  expect(newton(onALine, 0.1).model).not.toBeNull()
  const two: Row[] = [
    [0, 0, 0],
    [1, 1, 1],
  ]
  expect(newton(two, 0).without).toBe('separable')
})

test('data far from zero cost it no digits', () => {
  const rows = visitors({ data: 'overlapping', count: 60 }, 3)
  const far = rows.map(([x, y, t]): Row => [x + 1000, y - 5000, t])
  const [near, away] = [newton(rows, 0).model!, newton(far, 0).model!]
  expect(away.w1).toBeCloseTo(near.w1, 5)
  expect(away.b).toBeCloseTo(near.b - 1000 * near.w1 + 5000 * near.w2, 2)
})
