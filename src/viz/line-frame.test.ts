import { expect, test } from 'vitest'
import { curvePath, lineFrame } from './line-frame.ts'

const points = [
  { step: 0, value: 1 },
  { step: 50, value: 0.1 },
  { step: 100, value: 0.01 },
]
const frame = lineFrame([{ name: 'a', label: 'a', colour: 'red', points }], {
  width: 400,
  height: 200,
  fontSize: 10,
})

test('equal factors are equally far apart, from the top of the frame to its bottom', () => {
  const [one, tenth, hundredth] = points.map(({ value }) => frame.toY(value)) as [number, number, number]
  expect(one).toBeCloseTo(frame.top)
  expect(hundredth).toBeCloseTo(frame.bottom)
  expect(tenth).toBeCloseTo((frame.top + frame.bottom) / 2)
  expect(frame.toX(50)).toBeCloseTo((frame.left + frame.right) / 2)
})

test('a pixel means the nearest step that has a value', () => {
  expect([0, frame.toX(60), 1000].map(frame.stepAt)).toEqual([0, 50, 100])
  expect(lineFrame([], { width: 100, height: 100, fontSize: 10 }).stepAt(50)).toBeNull()
})

test('a path goes through every point, and nowhere without one', () => {
  const middle = ((frame.left + frame.right) / 2).toFixed(1)
  expect(curvePath(points, frame).split('L')).toHaveLength(3)
  expect(curvePath(points, frame)).toContain(`L${middle} `)
  expect(curvePath([], frame)).toBe('')
})
