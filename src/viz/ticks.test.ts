import { expect, test } from 'vitest'
import { axisTicks, factorWords } from './ticks.ts'

const labels = (low: number, high: number, count: number) =>
  axisTicks(low, high, count).marks.map(({ label }) => label)

test('ticks are round and equally precise', () => {
  expect(labels(-0.3, 5.2, 6)).toEqual(['0', '1', '2', '3', '4', '5'])
  expect(labels(0, 1, 4)).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0'])
})

test('negative ticks have a minus sign, zero has none', () => {
  expect(labels(-2, 2, 4)).toEqual(['−2', '−1', '0', '1', '2'])
  expect(labels(-0.4, 0.2, 3)).toEqual(['−0.4', '−0.2', '0.0', '0.2'])
})

test('very large and very small values share a power of ten', () => {
  expect(axisTicks(0, 3e9, 3)).toEqual({
    marks: [
      { value: 0, label: '0' },
      { value: 1e9, label: '1' },
      { value: 2e9, label: '2' },
      { value: 3e9, label: '3' },
    ],
    exponent: 9,
  })
  expect(labels(0, 2e-7, 4)).toEqual(['0.0', '0.5', '1.0', '1.5', '2.0'])
})

test('a power of ten is written as readers write it', () => {
  expect(factorWords(0)).toBe('')
  expect(factorWords(9)).toBe(' ×10⁹')
  expect(factorWords(-12)).toBe(' ×10⁻¹²')
})
