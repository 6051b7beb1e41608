import { expect, test } from 'vitest'
import { pathsIn, placesIn } from './trail.ts'

// two balls at three moments: x of both, then y of both
const trail = [1, 5, 2, 6, 1, 7, 2, 8, 3, 9, 4, 10]

test('a moment of a trail has every ball’s x and y', () => {
  expect(placesIn(trail, 2, 2)).toEqual([
    [3, 4],
    [9, 10],
  ])
})

test('a path has the places of one ball in order, without those where it stood still', () => {
  expect(pathsIn(trail, 2)).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
      [9, 10],
    ],
  ])
})
