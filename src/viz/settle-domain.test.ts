import { expect, test } from 'vitest'
import type { Domain } from './plot-box.ts'
import { settleDomain } from './settle-domain.ts'

const current: Domain = { x: [0, 10], y: [0, 10] }

test('data that move within the picture leave it still', () => {
  expect(settleDomain(current, { x: [1, 9], y: [2, 10] }, { x: [0.5, 9.5], y: [1, 11] })).toBe(current)
})

test('data that leave the picture get a new one', () => {
  const ideal: Domain = { x: [0, 12], y: [0, 10] }
  expect(settleDomain(current, { x: [1, 11], y: [2, 9] }, ideal)).toBe(ideal)
})

test('data that need far less room get a closer look', () => {
  const ideal: Domain = { x: [0, 10], y: [4, 6] }
  expect(settleDomain(current, { x: [1, 9], y: [4.5, 5.5] }, ideal)).toBe(ideal)
})
