import { expect, test } from 'vitest'
import { defaultValues } from '#/runtime/values.ts'
import { closestMatrix } from './closest-matrix.ts'
import { figures } from './figures.ts'
import { pairsOf } from './pairs.ts'
import spec from './spec.ts'
import { hiddenMatrix } from './targets.ts'

const choice = defaultValues(spec.params)
const own = [
  [2, 0, 0, 2],
  [0, 1, -1, 0],
]

test('a figure’s corners go where the target carries them', () => {
  expect(pairsOf({ ...choice, figure: 'triangle', target: 'rotation' }, 1)).toEqual([
    [1, 0, 0, 1],
    [1, 1, -1, 1],
    [0, 1, -1, 0],
  ])
})

test('the hidden matrix is the seed’s', () => {
  const { matrix } = closestMatrix(pairsOf(choice, 3))
  for (const [index, entry] of hiddenMatrix(3).entries()) expect(matrix[index]).toBeCloseTo(entry, 10)
  expect(hiddenMatrix(3)).not.toEqual(hiddenMatrix(4))
})

test('the reader’s rows are taken as they are', () => {
  expect(pairsOf({ figure: 'own', target: 'own', points: own }, 1)).toBe(own)
})

test('another target takes the reader’s figure with it, another figure the reader’s target', () => {
  expect(pairsOf({ figure: 'own', target: 'halfTurn', points: own }, 1)).toEqual([
    [2, 0, -2, 0],
    [0, 1, 0, -1],
  ])
  // the rows are those of a quarter turn
  const [first] = pairsOf({ figure: 'square', target: 'own', points: own }, 1)
  expect(first).toEqual([-1, -1, expect.closeTo(1, 12), expect.closeTo(-1, 12)])
})

test('`own` without rows is what the lab makes itself', () => {
  expect(pairsOf({ figure: 'own', target: 'own', points: null }, 1)).toEqual(pairsOf(choice, 1))
  expect(pairsOf({ ...choice, figure: 'line' }, 1)).toHaveLength(figures.line.length)
})
