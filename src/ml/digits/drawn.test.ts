import { expect, test } from 'vitest'
import { readDrawing, remarks } from './drawn.ts'

const side = 112

function inked(isInk: (row: number, column: number) => boolean) {
  return Float32Array.from({ length: side * side }, (_, i) => Number(isInk(Math.floor(i / side), i % side)))
}

test('paper without ink, or with numbers that are none, is empty, and so is what the model sees', () => {
  for (const value of [0, 0.05, Number.NaN]) {
    const { x, remark } = readDrawing(new Float32Array(side * side).fill(value))
    expect(remark).toBe(remarks.empty)
    expect(x.every((pixel) => pixel === 0)).toBe(true)
  }
})

test('one touch of the pen is called a dot, also at the edge', () => {
  expect(readDrawing(inked((row, column) => row < 10 && column < 10)).remark).toBe(remarks.dot)
  const middle = inked((row, column) => Math.hypot(row - 56, column - 56) < 6)
  expect(readDrawing(middle).remark).toBe(remarks.dot)
})

test('ink everywhere is called so', () => {
  expect(readDrawing(inked(() => true)).remark).toBe(remarks.blot)
})

test('a stroke needs no words, and comes 20 pixels high into the middle', () => {
  const { x, remark } = readDrawing(inked((row, column) => row > 5 && row < 80 && column > 8 && column < 18))
  expect(remark).toBeNull()
  const rows = Array.from({ length: 28 }, (_, row) =>
    x.subarray(28 * row, 28 * (row + 1)).some((ink) => ink > 0),
  )
  expect(rows.filter(Boolean).length).toBe(20)
  expect(rows.indexOf(true)).toBe(4)
})
