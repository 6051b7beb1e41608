import { expect, test } from 'vitest'
import { contourLines } from './contour-lines.ts'
import { heightField } from './height-field.ts'

const square = { x: [-2, 2], y: [-2, 2] } as const

test('the contour of x² + y² at 1 is the unit circle, all round', () => {
  const segments = contourLines(
    heightField((x, y) => x * x + y * y, square, 81, 81),
    1,
  )
  let length = 0
  for (const [from, to] of segments) {
    expect(Math.hypot(...from)).toBeCloseTo(1, 2)
    length += Math.hypot(to[0] - from[0], to[1] - from[1])
  }
  expect(length).toBeCloseTo(2 * Math.PI, 1)
})

test('ground without values has no contours', () => {
  expect(
    contourLines(
      heightField(() => Number.NaN, square, 9, 9),
      1,
    ),
  ).toEqual([])
})
