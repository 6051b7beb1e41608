import { expect, test } from 'vitest'
import { enlarged } from './enlarge.ts'
import { linkAt, linksOf } from './links.ts'
import { gridOf } from './maps.ts'
import { distanceTo, netLayout } from './net-layout.ts'
import { networkOf } from './network.ts'
import { planeOf, rescaling, restored, scaled, unscaled } from './scaling.ts'
import { zeroLine } from './zero-line.ts'

test('the line where a sloping map is 0 is straight', () => {
  // v = column − 1.25 over 4 × 4
  const values = Array.from({ length: 16 }, (_, index) => (index % 4) - 1.25)
  const pieces = zeroLine(values, 4)
  expect(pieces).toHaveLength(3)
  for (const [x1, , x2] of pieces) expect([x1, x2]).toEqual([1.25, 1.25])
})

test('a map enlarged keeps a slope, and its corners', () => {
  const values = [0, 1, 2, 3]
  const large = enlarged(values, 2, 4)
  expect(large[0]).toBe(0)
  expect(large.at(-1)).toBe(3)
  // centre of the first pixel right of the middle: (4.5 / 4 − 0.5) = 0.625 of the way to the right
  expect(large[4]).toBeCloseTo(0.625, 6)
})

test('the grid’s rows go from top to bottom, places in the middle of their cells', () => {
  const places = gridOf({ x: [-6, 6], y: [0, 4] }, 2)
  expect(places).toEqual([
    [-3, 3],
    [3, 3],
    [-3, 1],
    [3, 1],
  ])
})

test('own data are brought to ±5, numbers to ±1, and back', () => {
  const scaling = rescaling(
    [
      [100, 7, 10],
      [300, 7, 30],
    ],
    true,
  )
  expect(scaled(100, scaling.x)).toBe(-5)
  expect(scaled(7, scaling.y)).toBe(0)
  expect(scaled(30, scaling.t)).toBe(1)
  expect(restored(0.5, scaling.t)).toBe(25)
  expect(planeOf([[0, 0, 1]], unscaled)).toEqual({ x: [-6, 6], y: [-6, 6] })
  expect(planeOf([[20, 0, 1]], unscaled).x[1]).toBeCloseTo(22, 9)
})

test('every weight has its link, and is found under the pointer', () => {
  const layout = netLayout([7, 3, 1], { width: 600, height: 300 })
  const links = linksOf(networkOf(2, [3]), layout, ['x', 'yy'])
  expect(links).toHaveLength(2 * 3 + 3)
  expect(links[1]!.from.index).toBe(3) // y² is the fourth of the inputs
  for (const link of links) {
    const { from, to } = link.curve
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const
    expect(distanceTo(link.curve, middle)).toBeLessThan(0.1)
  }
  expect(linkAt(links, [...links[0]!.curve.from])?.from.index).toBe(0)
  expect(linkAt(links, [300, 2000])).toBeNull()
})

test('a network keeps to its place, or grows where that is too narrow', () => {
  expect(netLayout([7, 4, 2, 1], { width: 600, height: 300 })).toMatchObject({ width: 600, height: 300 })
  const deep = netLayout([7, ...Array<number>(8).fill(32), 1], { width: 300, height: 270 })
  expect(deep.width).toBeGreaterThan(300)
  const rows = deep.columns[1]!
  expect(rows[1]!.y - rows[0]!.y).toBeGreaterThanOrEqual(deep.side)
  expect(rows[0]!.y).toBeGreaterThan(0)
  expect(rows.at(-1)!.y).toBeLessThan(deep.height)
})
