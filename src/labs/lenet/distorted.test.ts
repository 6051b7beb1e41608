import { expect, test } from 'vitest'
import type { Random } from '#/base/random.ts'
import { distorted } from './distorted.ts'

/** Draws these shares of what is allowed, one after the other. */
function drawing(...shares: number[]): Random {
  return { uniform: (_: number, high: number) => shares.shift()! * high } as unknown as Random
}

const pixels = new Float32Array(2 * 784)
pixels[784 + 10 * 28 + 20] = 0.5
const sumOf = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0)

test('at strength 0 the pictures stay as they are', () => {
  expect(distorted(pixels, Int32Array.of(1), 0, drawing())).toEqual(pixels.slice(784))
})

test('a shift alone takes each pixel’s ink from one place further', () => {
  // turn, widening across, slant, widening down, left, top
  const moved = distorted(pixels, Int32Array.of(1), 1, drawing(0, 0, 0, 0, 1, -1))
  expect(moved[11 * 28 + 19]).toBeCloseTo(0.5, 6)
  expect(sumOf(moved)).toBeCloseTo(0.5, 6)
})

test('half a pixel parts the ink between two', () => {
  const moved = distorted(pixels, Int32Array.of(1), 1, drawing(0, 0, 0, 0, 0.5, 0))
  expect(moved[10 * 28 + 19]).toBeCloseTo(0.25, 6)
  expect(moved[10 * 28 + 20]).toBeCloseTo(0.25, 6)
})

test('a slant moves rows by their distance from the middle', () => {
  // 3.5 rows above it, by 0.15 a row: 0.525 columns
  const moved = distorted(pixels, Int32Array.of(1), 1, drawing(0, 0, 1, 0, 0, 0))
  expect(moved[10 * 28 + 20]).toBeCloseTo(0.5 * 0.475, 5)
  expect(moved[10 * 28 + 21]).toBeCloseTo(0.5 * 0.525, 5)
})
