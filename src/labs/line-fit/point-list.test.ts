import { expect, test } from 'vitest'
import type { Point } from '#/ml/least-squares.ts'
import { freePlace, nearestPoint, neighbour, onGrid, withMoved, withoutPoint } from './point-list.ts'

const points: readonly Point[] = [
  [3, 1],
  [1, 2],
  [2, 3],
]

test('moving and removing touch one point and leave the list as it was', () => {
  expect(withMoved(points, 1, [9, 9])).toEqual([
    [3, 1],
    [9, 9],
    [2, 3],
  ])
  expect(withoutPoint(points, 0)).toEqual([
    [1, 2],
    [2, 3],
  ])
  expect(points).toHaveLength(3)
})

test('neighbours follow x, not the order of the list', () => {
  expect(neighbour(points, 1, 1)).toBe(2)
  expect(neighbour(points, 2, 1)).toBe(0)
  expect(neighbour(points, 0, 1)).toBe(0)
  expect(neighbour(points, 1, -1)).toBe(1)
})

test('points with the same x are still all reached', () => {
  const upright: readonly Point[] = [
    [1, 1],
    [1, 2],
  ]
  expect(neighbour(upright, 0, 1)).toBe(1)
  expect(neighbour(upright, 1, -1)).toBe(0)
})

test('values snap to a decimal grid finer than a pixel', () => {
  expect(onGrid(2.34567, 0.012)).toBe(2.35)
  expect(onGrid(0.1 + 0.2, 0.03)).toBe(0.3)
  expect(onGrid(123_456, 250)).toBe(123_500)
  expect(onGrid(7, 0)).toBe(7)
})

test('a new point does not hide another', () => {
  expect(freePlace(points, [5, 5], [1, 0])).toEqual([5, 5])
  // (1, 2) is taken, and so is (2, 3)
  expect(freePlace(points, [1, 2], [1, 1])).toEqual([3, 4])
})

test('the nearest point is found within reach, and none beyond', () => {
  const toPixel = ([x, y]: Point): Point => [100 * x, 100 * y]
  expect(nearestPoint(points, { pixel: [205, 296], reach: 10, toPixel })).toBe(2)
  expect(nearestPoint(points, { pixel: [250, 250], reach: 10, toPixel })).toBeNull()
  expect(nearestPoint([], { pixel: [0, 0], reach: 10, toPixel })).toBeNull()
})
