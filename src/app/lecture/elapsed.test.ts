import { expect, test } from 'vitest'
import { formatElapsed } from './elapsed.ts'

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [245_000, '4:05'],
  [3_599_000, '59:59'],
  [3_845_000, '1:04:05'],
  [-5000, '0:00'],
])('%d ms is %s', (ms, expected) => {
  expect(formatElapsed(ms)).toBe(expected)
})
