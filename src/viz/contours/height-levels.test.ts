import { expect, test } from 'vitest'
import { bandOf, heightLevels } from './height-levels.ts'

test('levels rise as squares do, so that the rings of a bowl are evenly apart', () => {
  expect(heightLevels(0, 100)).toEqual([1, 4, 9, 16, 25, 36, 49, 64, 81])
})

test('flat ground has no contours, and levels always rise', () => {
  expect(heightLevels(2, 2)).toEqual([])
  const levels = heightLevels(100, 101)
  for (const [index, level] of levels.entries())
    if (index > 0) expect(level).toBeGreaterThan(levels[index - 1]!)
})

test('a height is in the band above the last level that it reaches', () => {
  expect([0, 1, 3.9, 4, 1000].map((height) => bandOf(height, [1, 4]))).toEqual([0, 1, 1, 2, 2])
  expect([Number.NaN, Number.POSITIVE_INFINITY, -1 / 0].map((height) => bandOf(height, [1, 4]))).toEqual([
    -1, -1, -1,
  ])
})
