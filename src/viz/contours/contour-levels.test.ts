import { expect, test } from 'vitest'
import { contourLevels } from './contour-levels.ts'

test('a wide range is climbed in steps of 1, 2 and 5', () => {
  expect(contourLevels(0.95, 170)).toEqual([1, 2, 5, 10, 20, 50, 100])
})

test('a narrower one in smaller steps', () => {
  expect(contourLevels(0.09, 1.6)).toEqual([0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1, 1.5])
})

test('a wider one in larger steps', () => {
  expect(contourLevels(0.05, 300)).toEqual([0.1, 0.3, 1, 3, 10, 30, 100])
})

test('a bowl without error at its bottom shows its upper three decades', () => {
  expect(contourLevels(0, 120)).toEqual([0.2, 0.5, 1, 2, 5, 10, 20, 50, 100])
  expect(contourLevels(1e-30, 120)).toEqual(contourLevels(0, 120))
})

test('a shallow bowl is cut in even steps', () => {
  expect(contourLevels(50, 62)).toEqual([52, 54, 56, 58, 60])
})

test('nothing is drawn where there is no range', () => {
  expect(contourLevels(3, 3)).toEqual([])
  expect(contourLevels(0, Number.NaN)).toEqual([])
  expect(contourLevels(0, Number.POSITIVE_INFINITY)).toEqual([])
})
