import { expect, test } from 'vitest'
import { equationOf, equationText } from './equation.ts'

const text = (slope: number, intercept: number, spread = { x: 5, y: 13 }) =>
  equationText(equationOf({ slope, intercept }, spread))

test('a line is written with the decimals that its data are worth', () => {
  expect(text(2.0312, 2.9149)).toBe('ŷ = 2.03x + 2.91')
  expect(text(0, 0)).toBe('ŷ = 0.00x + 0.00')
  expect(text(0.000123, 40, { x: 1e6, y: 100 })).toBe('ŷ = 0.000123x + 40.0')
})

test('signs are those of print', () => {
  expect(text(-1.5, -0.25)).toBe('ŷ = −1.50x − 0.25')
  expect(text(-0.001, 1)).toBe('ŷ = 0.00x + 1.00')
})

test('huge numbers stay short and broken ones are named', () => {
  expect(text(1.234e9, 3)).toBe('ŷ = 1.23e9x + 3.00')
  expect(text(Number.NaN, Number.POSITIVE_INFINITY)).toBe('ŷ = NaNx + ∞')
})

test('data at one place give no scale, and still a line', () => {
  expect(text(1, 2, { x: 0, y: 0 })).toBe('ŷ = 1.00x + 2.00')
})
