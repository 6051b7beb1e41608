import { expect, test } from 'vitest'
import { strokePlaces } from './stroke.ts'

test('a stroke leaves a place every so often, the last of them at most one gap behind the brush', () => {
  // 50 long, along (3, 4)/5: at 20 and 40 of it
  expect(strokePlaces([0, 0], [30, 40], 20)).toEqual([
    [12, 16],
    [24, 32],
  ])
  expect(strokePlaces([5, 5], [5, 15], 10)).toEqual([[5, 15]])
})

test('a short way, or none, leaves nothing yet', () => {
  expect(strokePlaces([0, 0], [6, 8], 10.1)).toEqual([])
  expect(strokePlaces([3, 3], [3, 3], 10)).toEqual([])
})
