import { expect, test } from 'vitest'
import { greyPixels } from './grey-pixels.ts'
import { smoothed } from './smoothed.ts'

const point = (x: number, y: number, width = 1) => ({ x, y, width })

function row(pixels: Float32Array, side: number, index: number): number[] {
  return [...pixels.subarray(index * side, (index + 1) * side)]
}

test('nothing drawn is all paper', () => {
  expect(greyPixels([], 4, 0.1)).toEqual(new Float32Array(16))
})

test('a line across is as wide as the pen, at every resolution', () => {
  const line = [[point(0, 0.5), point(1, 0.5)]]
  const small = greyPixels(line, 8, 0.25)
  expect([2, 3, 4, 5].map((index) => row(small, 8, index)[4])).toEqual([0, 1, 1, 0])
  const large = greyPixels(line, 80, 0.25)
  expect(Array.from({ length: 80 }, (_, index) => row(large, 80, index)[40]).filter(Boolean)).toHaveLength(20)
})

test('a tap is a dot', () => {
  const dot = greyPixels([[point(0.5, 0.5)]], 5, 0.2)
  expect(dot[12]).toBe(1)
  expect(dot[0]).toBe(0)
})

test('what is pressed harder is wider', () => {
  const ink = (width: number) =>
    greyPixels([[point(0.2, 0.5, width), point(0.8, 0.5, width)]], 50, 0.1).reduce((sum, grey) => sum + grey)
  expect(ink(1.4)).toBeGreaterThan(1.3 * ink(1))
})

test('a stroke drawn off the edge stays within', () => {
  expect(greyPixels([[point(0, 0), point(1, 1)]], 6, 0.5).every((grey) => grey >= 0 && grey <= 1)).toBe(true)
})

test('smoothing keeps the ends and cuts the corner', () => {
  const corner = [point(0, 0), point(1, 0), point(1, 1)]
  const smooth = smoothed(corner)
  expect(smooth[0]).toEqual(corner[0])
  expect(smooth.at(-1)).toEqual(corner[2])
  expect(Math.max(...smooth.map(({ x, y }) => x - y))).toBeLessThan(0.9)
})
