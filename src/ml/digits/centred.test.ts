import { expect, test } from 'vitest'
import { centred } from './centred.ts'

/** A drawing with ink in a rectangle. */
function rectangle(size: number, [left, top]: [number, number], [width, height]: [number, number]) {
  const pixels = new Float32Array(size * size)
  for (let row = top; row < top + height; row++) pixels.fill(1, row * size + left, row * size + left + width)
  return pixels
}

const inked = (pixels: Float32Array) =>
  [...pixels.keys()].filter((at) => pixels[at]! > 0.5).map((at) => [at % 28, Math.floor(at / 28)] as const)

test('what fills 20 × 20 already is only moved to the middle', () => {
  const expected = rectangle(28, [4, 4], [20, 20])
  expect(centred(rectangle(40, [17, 3], [20, 20]), 40, 40)).toEqual(expected)
})

test('a tall drawing becomes 20 high and keeps its shape', () => {
  const places = inked(centred(rectangle(200, [90, 20], [40, 160]), 200, 200))
  expect(places).toHaveLength(5 * 20)
  expect(Math.min(...places.map(([, y]) => y))).toBe(4)
})

test('a wide one becomes 20 wide, a small one grows', () => {
  expect(inked(centred(rectangle(10, [1, 5], [8, 2]), 10, 10))).toHaveLength(20 * 5)
})

test('the centre of mass stands in the middle', () => {
  // an L: its foot is at the left, so more of the picture lies to the right
  const pixels = rectangle(60, [10, 10], [10, 40])
  for (let row = 40; row < 50; row++) pixels.fill(1, row * 60 + 10, row * 60 + 50)
  const result = centred(pixels, 60, 60)
  let [mass, x, y] = [0, 0, 0]
  result.forEach((grey, at) => {
    mass += grey
    x += grey * ((at % 28) + 0.5)
    y += grey * (Math.floor(at / 28) + 0.5)
  })
  expect(Math.abs(x / mass - 14)).toBeLessThanOrEqual(0.5)
  expect(Math.abs(y / mass - 14)).toBeLessThanOrEqual(0.5)
})

test('an empty drawing, one of no size and one of NaN stay empty', () => {
  expect(centred(new Float32Array(100), 10, 10)).toEqual(new Float32Array(784))
  expect(centred([], 0, 0)).toEqual(new Float32Array(784))
  expect(centred(new Float32Array(4).fill(Number.NaN), 2, 2)).toEqual(new Float32Array(784))
})

test('a single point of ink fills the box', () => {
  const pixels = new Float32Array(81)
  pixels[40] = 1
  expect(inked(centred(pixels, 9, 9))).toHaveLength(400)
})
