import { expect, test } from 'vitest'
import { percentOf } from './percent.ts'

test('probabilities are percent to a tenth, and what is only nearly certain says so', () => {
  expect(percentOf(0.6652, 'en')).toBe('66.5 %')
  expect(percentOf(0.99987, 'en')).toBe('> 99.9 %')
  expect(percentOf(0.00002, 'ja')).toBe('< 0.1 %')
  expect(percentOf(1, 'en')).toBe('100.0 %')
  expect(percentOf(Number.NaN, 'en')).toBe('NaN')
})
