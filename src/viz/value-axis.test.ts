import { expect, test } from 'vitest'
import { valueAxis } from './value-axis.ts'

test('a logarithmic axis of little range has ticks at 1, 2 and 5', () => {
  expect(valueAxis([0.95, 60], 'log')).toEqual({
    scale: 'log',
    domain: [0.5, 100],
    ticks: [1, 10, 100],
  })
  expect(valueAxis([1, 8], 'log').ticks).toEqual([1, 2, 5, 10])
})

test('a logarithmic axis of great range has ticks at powers of ten, a handful of them', () => {
  const { domain, ticks } = valueAxis([1e-12, 1], 'log')
  expect(domain).toEqual([1e-12, 1])
  expect(ticks.length).toBeLessThanOrEqual(7)
  for (const tick of ticks) expect(Math.log10(tick) % 1).toBeCloseTo(0)
})

test('values without a logarithm are left out, and where there are no others the axis is linear', () => {
  expect(valueAxis([0, -4, 3, Number.NaN, Number.POSITIVE_INFINITY], 'log').domain).toEqual([2, 5])
  expect(valueAxis([0, -1], 'log').scale).toBe('linear')
  expect(valueAxis([], 'linear').domain).toEqual([0, 1])
})

test('a linear axis begins and ends at round values', () => {
  expect(valueAxis([-0.13, 0.89], 'linear').domain).toEqual([-0.2, 1])
  expect(valueAxis([3, 3], 'linear').domain[0]).toBeLessThan(3)
  expect(valueAxis([3, 3], 'linear').domain[1]).toBeGreaterThan(3)
})
