import { expect, test } from 'vitest'
import { scatterDomain } from './scatter-domain.ts'

test('zero is in the picture where it is near, with some room on every side', () => {
  const { x, y } = scatterDomain([
    [1, 10],
    [5, 20],
  ])
  expect(x[0]).toBeCloseTo(-0.45)
  expect(x[1]).toBeCloseTo(5.45)
  expect(y[0]).toBeCloseTo(-1.8)
  expect(y[1]).toBeCloseTo(21.8)
})

test('zero is left out where it would flatten the data', () => {
  const { x } = scatterDomain([
    [2000, 1],
    [2010, 2],
  ])
  expect(x[0]).toBeCloseTo(1999.1)
  expect(x[1]).toBeCloseTo(2010.9)
})

test('points at one place still get room', () => {
  const { x, y } = scatterDomain([
    [3, 0],
    [3, 0],
  ])
  expect(x).toEqual([1.5, 4.5])
  expect(y).toEqual([-1, 1])
})
