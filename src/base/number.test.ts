import { expect, test } from 'vitest'
import { formatNumber, readNumber } from './number.ts'

test.each([
  ['0.05', 0.05],
  [' 12 ', 12],
  ['１２．５', 12.5],
  ['0,3', 0.3],
  ['1e-3', 0.001],
  ['−4', -4],
  ['.5', 0.5],
])('reads %s', (text, value) => {
  expect(readNumber(text)).toBe(value)
})

test.each(['', 'abc', 'NaN', 'Infinity', '1e999', '1.2.3', '0x10', '１２a', '1 000', '--1'])(
  'refuses %s',
  (text) => {
    expect(readNumber(text)).toBeUndefined()
  },
)

test.each([
  [2.001, '2.00'],
  [0.0512, '0.0512'],
  [73.33, '73.3'],
  [0, '0.00'],
  [-1.5, '−1.50'],
  [1.2e9, '1.20 × 10⁹'],
  [3.4e-7, '3.40 × 10⁻⁷'],
  [Number.NaN, 'NaN'],
  [-Infinity, '−∞'],
  [null, '—'],
])('writes %s', (value, text) => {
  expect(formatNumber(value, 'en')).toBe(text)
})
