import { expect, test } from 'vitest'
import { hasMoreBelow, nextStop } from './next-stop.ts'

const parts = [
  { top: 0, bottom: 300 },
  { top: 320, bottom: 700 },
  { top: 720, bottom: 1600 },
]

test('at its end, and where all fits, a slide has no more', () => {
  expect(nextStop({ scrollTop: 0, height: 1600, scrollHeight: 1600 }, parts)).toBeUndefined()
  expect(nextStop({ scrollTop: 1000, height: 600, scrollHeight: 1601 }, parts)).toBeUndefined()
  expect(hasMoreBelow({ scrollTop: 0, height: 600, scrollHeight: 1600 })).toBe(true)
})

test('the first part that is cut off goes to the top', () => {
  expect(nextStop({ scrollTop: 0, height: 600, scrollHeight: 1600 }, parts)).toBe(320)
})

test('through a part longer than the window it goes on by most of a window', () => {
  expect(nextStop({ scrollTop: 720, height: 400, scrollHeight: 1600 }, parts)).toBe(1060)
  expect(nextStop({ scrollTop: 0, height: 100, scrollHeight: 1600 }, parts)).toBe(85)
})
