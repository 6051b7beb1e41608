import { expect, test } from 'vitest'
import { clipLine } from './clip-line.ts'

test('a line within the frame is kept whole', () => {
  expect(clipLine({ slope: 1, intercept: 0 }, [0, 5], [-1, 9])).toEqual([0, 5])
})

test('a steep line is kept where it is within the frame', () => {
  expect(clipLine({ slope: 4, intercept: -4 }, [0, 10], [0, 8])).toEqual([1, 3])
  expect(clipLine({ slope: -4, intercept: 4 }, [-10, 10], [0, 8])).toEqual([-1, 1])
})

test('nothing is left of a line that is elsewhere, or no line any more', () => {
  expect(clipLine({ slope: 0, intercept: 20 }, [0, 10], [0, 8])).toBeNull()
  expect(clipLine({ slope: 1, intercept: 100 }, [0, 10], [0, 8])).toBeNull()
  expect(clipLine({ slope: 0, intercept: 4 }, [5, 3], [0, 8])).toBeNull()
  expect(clipLine({ slope: Number.NaN, intercept: 0 }, [0, 10], [0, 8])).toBeNull()
  expect(clipLine({ slope: 1, intercept: Number.POSITIVE_INFINITY }, [0, 10], [0, 8])).toBeNull()
})
