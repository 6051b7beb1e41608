import { expect, test } from 'vitest'
import { batchesOf } from './batches.ts'

test('an epoch has every row once, and the next has another order', () => {
  const batches = batchesOf(12, 4, 1)
  const epoch = () => [0, 1, 2].flatMap(() => [...batches.next().value])
  const [first, second] = [epoch(), epoch()]
  expect([...first].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, row) => row))
  expect(second).not.toEqual(first)
  expect([...second].sort((a, b) => a - b)).toEqual([...first].sort((a, b) => a - b))
})

test('all batches are of one size, and none is larger than the data', () => {
  const batches = batchesOf(10, 4, 2)
  for (let step = 0; step < 9; step++) expect(batches.next().value.length).toBe(4)
  expect(batchesOf(3, 100, 1).next().value.length).toBe(3)
})
