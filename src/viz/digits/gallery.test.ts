import { expect, test } from 'vitest'
import { placesOf, surestFirst } from './gallery.ts'

test('digits are found by how they were answered', () => {
  const [labels, said] = [Uint8Array.of(3, 5, 3, 8), Uint8Array.of(3, 3, 8, 8)]
  expect(placesOf('right', labels, said)).toEqual([0, 3])
  expect(placesOf('wrong', labels, said)).toEqual([1, 2])
  expect(placesOf([3, 8], labels, said)).toEqual([2])
  expect(placesOf([1, 1], labels, said)).toEqual([])
})

test('the worst mistakes come first, equals in their order', () => {
  expect(surestFirst([0, 1, 3], Float32Array.of(0.5, 0.9, 1, 0.5))).toEqual([1, 0, 3])
})
