import { expect, test } from 'vitest'
import { lineAt } from './straight-line.ts'

const frame = { x: [-2, 2], y: [-1, 1] } as const

test('a line through the frame is cut at its edges, with ○ on its left', () => {
  expect(lineAt({ w1: 0, w2: 1, b: 0 }, 0, frame)).toEqual([
    [-2, 0],
    [2, 0],
  ])
  expect(lineAt({ w1: 1, w2: 0, b: -1 }, 0, frame)).toEqual([
    [1, 1],
    [1, -1],
  ])
})

test('a line through the corners is found once', () => {
  expect(lineAt({ w1: 1, w2: -2, b: 0 }, 0, frame)).toHaveLength(2)
})

test('nothing is left of a line that is elsewhere, or none', () => {
  expect(lineAt({ w1: 1, w2: 0, b: 9 }, 0, frame)).toBeNull()
  expect(lineAt({ w1: 0, w2: 0, b: 0 }, 0, frame)).toBeNull()
  expect(lineAt({ w1: Number.NaN, w2: 1, b: 0 }, 0, frame)).toBeNull()
})
