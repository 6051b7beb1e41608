import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test('the nearest name takes the fewest changed characters', () => {
  expect(nearest('residul', ['weight', 'residual', 'result'])).toBe('residual')
  expect(nearest('残さ', ['重み', '残差', '外挿'])).toBe('残差')
  expect(nearest('a', [])).toBeUndefined()
})

test('of names equally near, the first is taken', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat')
})
