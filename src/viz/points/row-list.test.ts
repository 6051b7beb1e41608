import { expect, test } from 'vitest'
import type { Place, Row } from './row.ts'
import { freePlace, nearestRow, neighbour, sameRows, withKind, withMoved, withoutRow } from './row-list.ts'

const points: readonly Place[] = [
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
  expect(withoutRow(points, 0)).toEqual([
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
  const upright: readonly Place[] = [
    [1, 1],
    [1, 2],
  ]
  expect(neighbour(upright, 0, 1)).toBe(1)
  expect(neighbour(upright, 1, -1)).toBe(0)
})

test('a new point does not hide another', () => {
  expect(freePlace(points, [5, 5], [1, 0])).toEqual([5, 5])
  // (1, 2) is taken, and so is (2, 3)
  expect(freePlace(points, [1, 2], [1, 1])).toEqual([3, 4])
})

test('the nearest point is found within reach, and none beyond', () => {
  const toPixel = ([x, y]: Row): Place => [100 * x, 100 * y]
  expect(nearestRow(points, { pixel: [205, 296], reach: 10, toPixel })).toBe(2)
  expect(nearestRow(points, { pixel: [250, 250], reach: 10, toPixel })).toBeNull()
  expect(nearestRow([], { pixel: [0, 0], reach: 10, toPixel })).toBeNull()
})

test('what stands behind x and y travels along', () => {
  const classed: readonly (readonly [number, number, number])[] = [
    [1, 2, 1],
    [3, 4, 0],
  ]
  expect(withMoved(classed, 0, [7, 8])).toEqual([
    [7, 8, 1],
    [3, 4, 0],
  ])
  expect(withKind(classed, 1, [1])).toEqual([
    [1, 2, 1],
    [3, 4, 1],
  ])
})

test('rows are the same when every column is', () => {
  expect(sameRows([[1, 2, 1]], [[1, 2, 1]])).toBe(true)
  expect(sameRows([[1, 2, 1]], [[1, 2, 0]])).toBe(false)
  expect(sameRows([[1, 2, 1]], [])).toBe(false)
})
