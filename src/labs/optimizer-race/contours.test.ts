import { expect, test } from 'vitest'
import { contours } from './contours.ts'

test('the contour of x² + y² at 16 is a circle of radius 4, all round', () => {
  const columns = 21
  const values = Float64Array.from({ length: columns * columns }, (_, index) => {
    const [x, y] = [(index % columns) - 10, Math.floor(index / columns) - 10]
    return x * x + y * y
  })
  let length = 0
  for (const [from, to] of contours({ columns, values }, 16)) {
    expect(Math.abs(Math.hypot(from[0] - 10, from[1] - 10) - 4)).toBeLessThan(0.05)
    length += Math.hypot(to[0] - from[0], to[1] - from[1])
  }
  expect(Math.abs(length - 8 * Math.PI)).toBeLessThan(0.4)
})
