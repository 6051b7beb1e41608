import { expect, test } from 'vitest'
import { centreOf, extentOf, padded } from './extent.ts'

test('the extent is that of the points', () => {
  expect(
    extentOf([
      [1, 5],
      [-2, 7],
      [3, 6],
    ]),
  ).toEqual({ x: [-2, 3], y: [5, 7] })
})

test('without points there is still a picture', () => {
  expect(extentOf([])).toEqual({ x: [0, 1], y: [0, 1] })
})

test('an interval grows by a share of its width on both sides, and one without width gets some', () => {
  expect(padded([0, 10], 0.1)).toEqual([-1, 11])
  expect(padded([4, 4], 0.1)).toEqual([2, 6])
  expect(padded([0, 0], 0.1)).toEqual([-1, 1])
})

test('the centre is the middle of both intervals', () => {
  expect(centreOf({ x: [1, 3], y: [-4, 0] })).toEqual([2, -2])
})
