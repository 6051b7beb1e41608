import { expect, test } from 'vitest'
import { onGrid } from './grid.ts'

test('values snap to a decimal grid finer than a pixel', () => {
  expect(onGrid(2.34567, 0.012)).toBe(2.35)
  expect(onGrid(0.1 + 0.2, 0.03)).toBe(0.3)
  expect(onGrid(123_456, 250)).toBe(123_500)
  expect(onGrid(7, 0)).toBe(7)
})
