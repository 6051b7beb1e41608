import { expect, test } from 'vitest'
import { closestMatrix } from './closest-matrix.ts'
import type { Pair } from './pair.ts'
import { type DataChoice, pairsOf } from './pairs.ts'
import { remarksOn } from './remarks-on.ts'
import { remarks } from './words.ts'

function said(pairs: readonly Pair[]) {
  return remarksOn(closestMatrix(pairs), pairs)
}

function saidOf(choice: Partial<DataChoice>) {
  return said(pairsOf({ figure: 'letter', target: 'hidden', points: null, ...choice }, 1))
}

test('nothing is remarked on where there is one answer', () => {
  expect(saidOf({})).toEqual([])
  expect(saidOf({ target: 'rotation' })).toEqual([])
})

test('points on a line through the origin, or one point alone, leave the matrix open, and it is said', () => {
  expect(saidOf({ figure: 'line' })).toEqual([remarks.line])
  expect(said([[1, 2, 3, 4]])).toEqual([remarks.line])
})

test('points at the origin teach nothing, and it is said', () => {
  expect(said([[0, 0, 1, 1]])).toEqual([remarks.point])
})

test('a singular target is told, by its rank', () => {
  expect(saidOf({ target: 'projection' })).toEqual([remarks.flat])
  expect(saidOf({ target: 'zero' })).toEqual([remarks.nothing])
})

test('a target that no matrix reaches is told', () => {
  expect(
    said([
      [1, 0, 1, 0],
      [0, 1, 0, 1],
      [1, 1, 0, 0],
    ]),
  ).toEqual([remarks.impossible])
})

test('a figure that is nearly a line is told', () => {
  expect(
    said([
      [1, 0.02, 1, 0.02],
      [2, 0.03, 2, 0.03],
      [3, 0, 3, 0],
    ]),
  ).toEqual([remarks.narrow])
})
