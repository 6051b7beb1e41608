import { expect, test } from 'vitest'
import type { Point } from '#/ml/least-squares.ts'
import { axisNames, isOwnData } from './axis-names.ts'

const invented: readonly Point[] = [
  [1.23456, 5.6789],
  [2.5, 8],
]

test('data are the lab’s own as long as one of its points is left', () => {
  expect(isOwnData([[9, 9], invented[1]!], invented)).toBe(false)
  expect(isOwnData([[9, 9]], invented)).toBe(true)
})

test('a point that went through a CSV is still the same', () => {
  expect(
    isOwnData([[1.23456, 5.6789].map((value) => Number(value.toFixed(4))) as [number, number]], invented),
  ).toBe(false)
})

test('units are not claimed for data of which nothing is known', () => {
  expect(axisNames(false, 'en')).toEqual({
    x: 'Advertising spend [million yen]',
    y: 'Sales [million yen]',
    unit: '(million yen)²',
  })
  expect(axisNames(true, 'ja')).toEqual({ x: 'x', y: 'y', unit: '' })
})
