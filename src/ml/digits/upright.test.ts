import { expect, test } from 'vitest'
import { upright } from './upright.ts'

/** A stroke that moves `slant` columns a row, two pixels wide. */
function stroke(slant: number) {
  const pixels = new Float32Array(784)
  for (let row = 6; row < 22; row++) {
    const column = Math.round(13 + slant * (row - 13.5))
    pixels[28 * row + column] = 1
    pixels[28 * row + column + 1] = 1
  }
  return pixels
}

const widthOf = (pixels: Float32Array) => {
  const columns = Array.from({ length: 28 }, (_, c) =>
    Array.from({ length: 28 }, (_, r) => pixels[28 * r + c]!),
  )
  return columns.filter((column) => column.some((ink) => ink > 0.3)).length
}

test('a leaning stroke comes to stand, whichever way it leaned', () => {
  for (const slant of [-0.8, -0.5, 0.5, 0.8]) {
    expect(widthOf(stroke(slant))).toBeGreaterThan(8)
    expect(widthOf(upright(stroke(slant)))).toBeLessThanOrEqual(4)
  }
})

test('what stands already stays, and no ink is lost', () => {
  const pixels = stroke(0)
  const result = upright(pixels)
  for (const [i, ink] of pixels.entries()) expect(result[i]).toBeCloseTo(ink, 5)
})

test('every digit is straightened by itself, and paper without ink stays empty', () => {
  const two = new Float32Array(2 * 784)
  two.set(stroke(0.5), 784)
  const result = upright(two)
  expect(result.subarray(0, 784).every((ink) => ink === 0)).toBe(true)
  expect(result.subarray(784)).toEqual(upright(stroke(0.5)))
})

test('a dash is left as it is', () => {
  const dash = new Float32Array(784)
  for (let c = 6; c < 22; c++) dash[28 * 14 + c] = 1
  for (const [i, ink] of upright(dash).entries()) expect(ink).toBeCloseTo(dash[i]!, 5)
})
