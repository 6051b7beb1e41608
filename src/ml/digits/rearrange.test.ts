import { expect, test } from 'vitest'
import { rearranged } from './rearrange.ts'

const digit = Float32Array.from({ length: 2 * 784 }, (_, i) => i)

test('nothing asked for changes nothing', () => {
  expect(rearranged(digit, { shift: 0, scramble: false }, 1)).toBe(digit)
})

test('a shift moves every row to the right and loses what leaves it', () => {
  const moved = rearranged(digit, { shift: 3, scramble: false }, 1)
  expect([...moved.subarray(28, 34)]).toEqual([0, 0, 0, 28, 29, 30])
  expect(moved[784 + 3]).toBe(784)
})

test('scrambling keeps every pixel and treats all pictures alike', () => {
  const mixed = rearranged(digit, { shift: 0, scramble: true }, 5)
  const first = [...mixed.subarray(0, 784)]
  expect(first).not.toEqual([...digit.subarray(0, 784)])
  expect([...first].sort((a, b) => a - b)).toEqual([...digit.subarray(0, 784)])
  expect([...mixed.subarray(784)]).toEqual(first.map((value) => value + 784))
  expect(rearranged(digit, { shift: 0, scramble: true }, 5)).toEqual(mixed)
})
