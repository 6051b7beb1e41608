import { expect, test } from 'vitest'
import { differenceOf, sliceThrough, slopeOf } from './slice.ts'
import { surfaceOf, terrainOf } from './surface.ts'

const terrain = terrainOf(surfaceOf('x^2/20 + y^2'))
const ground = { domain: { x: [-8.5, 8.5], y: [-6, 6] }, gradient: terrain.gradient } as const

test('along an axis the other coordinate stays, and the slope is the partial derivative', () => {
  const byX = sliceThrough([-7, 2], 'x', ground)
  expect([byX.here, byX.placeAt(3)]).toEqual([-7, [3, 2]])
  expect(slopeOf(byX, terrain)).toBeCloseTo(-0.7, 12)
  const byY = sliceThrough([-7, 2], 'y', ground)
  expect([byY.here, byY.placeAt(3)]).toEqual([2, [-7, 3]])
  expect(slopeOf(byY, terrain)).toBeCloseTo(4, 12)
})

test('downhill the slope is the steepness with a minus', () => {
  const slice = sliceThrough([-7, 2], 'downhill', ground)
  expect(slice.here).toBe(0)
  expect(slopeOf(slice, terrain)).toBeCloseTo(-Math.sqrt(0.49 + 16), 12)
  // against (−0.7, 4): to the right and down
  const [x, y] = slice.placeAt(1)
  expect([x > -7, y < 2]).toEqual([true, true])
})

test('on level ground downhill is along x', () => {
  const slice = sliceThrough([0, 0], 'downhill', ground)
  expect(slice.placeAt(2)).toEqual([2, 0])
  expect(slopeOf(slice, terrain)).toBe(0)
})

test('a forward difference on a parabola is off by h, a central one by nothing', () => {
  const slice = sliceThrough([-7, 2], 'y', ground)
  // (2 + h)² − 2² = 4h + h²
  expect(differenceOf(slice, terrain.height, { derivative: 'forward', h: 0.5 }).slope).toBeCloseTo(4.5, 5)
  expect(differenceOf(slice, terrain.height, { derivative: 'central', h: 0.5 }).slope).toBeCloseTo(4, 5)
})

test('a width that single precision cannot tell gives a slope of 0', () => {
  const slice = sliceThrough([-7, 2], 'y', ground)
  expect(differenceOf(slice, terrain.height, { derivative: 'central', h: 1e-9 }).slope).toBe(0)
})
