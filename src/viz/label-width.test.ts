import { expect, test } from 'vitest'
import { labelWidth } from './label-width.ts'

test('a long label has more room, and short ones all the same', () => {
  expect(labelWidth([1, 10, 100])).toBe(labelWidth([0.5]))
  // 5×10⁻⁶ has six signs, none wider than 0.62 of the font size
  expect(labelWidth([1e-6, 5e-6])).toBeGreaterThan(6 * 0.62)
})
