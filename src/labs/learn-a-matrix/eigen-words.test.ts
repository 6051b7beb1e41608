import { expect, test } from 'vitest'
import { eigen } from './eigen.ts'
import { eigenvalueText, plain } from './eigen-words.ts'

test('eigenvalues are written as the chapter writes them', () => {
  expect(eigenvalueText(eigen([1.25, 0.75, 0.75, 1.25]))).toBe('2.00, 0.50')
  expect(eigenvalueText(eigen([0, -1, 1, 0]))).toBe('0.00 ± 1.00i')
  expect(eigenvalueText(eigen([1, 1, 0, 1]))).toBe('1.00')
  expect(eigenvalueText(eigen([-1, 0, 0, -1]))).toBe('−1.00')
})

test('numbers keep two decimals, have a proper minus and no minus before zero', () => {
  expect([-0.5, -0.001, 12.345, 1e7, Number.NaN, Number.NEGATIVE_INFINITY].map(plain)).toEqual([
    '−0.50',
    '0.00',
    '12.35',
    '1.00 × 10⁷',
    'NaN',
    '−∞',
  ])
})
