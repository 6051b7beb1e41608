import { expect, test } from 'vitest'
import { shortNumber } from './short-number.ts'

test.each([
  [0, '0'],
  [0.5, '0.5'],
  [0.001, '0.001'],
  [-20, '−20'],
  [50000, '50000'],
  [1e-8, '10⁻⁸'],
  [2e9, '2×10⁹'],
  [-2.5e9, '−2.5×10⁹'],
])('%d is written %s', (value, text) => {
  expect(shortNumber(value)).toBe(text)
})
