import { pixelCount, side } from './size.ts'

/** The middle of a picture, counted in pixels from 0. */
const middle = (side - 1) / 2
/** Steeper than this is no slant: a dash has no upright. */
const mostSlant = 1

/**
 * Digits set upright: the rows of each are pushed sideways until its ink leans neither left nor right, by
 * a = cov(column, row) / var(row) a row, as LeCun et al. (1998) did before their linear classifier.
 * pixels: [n · 784], result: the same.
 */
export function upright(pixels: Float32Array): Float32Array {
  const result = new Float32Array(pixels.length)
  for (let start = 0; start < pixels.length; start += pixelCount) {
    pushRows(pixels.subarray(start, start + pixelCount), result.subarray(start, start + pixelCount))
  }
  return result
}

function pushRows(digit: Float32Array, result: Float32Array): void {
  const { row, column, slant } = leaning(digit)
  for (let r = 0; r < side; r++) {
    const push = slant * (r - row) + column - middle
    const whole = Math.floor(push)
    const share = push - whole
    const inkAt = (c: number) => (c >= 0 && c < side ? digit[r * side + c]! : 0)
    for (let c = 0; c < side; c++) {
      result[r * side + c] = (1 - share) * inkAt(c + whole) + share * inkAt(c + whole + 1)
    }
  }
}

/** The centre of the ink's mass, and by how many columns the ink moves from row to row. */
function leaning(digit: Float32Array) {
  let [mass, rows, columns, squares, products] = [0, 0, 0, 0, 0]
  for (const [i, ink] of digit.entries()) {
    if (ink === 0) continue
    const [r, c] = [Math.floor(i / side), i % side]
    mass += ink
    rows += ink * r
    columns += ink * c
    squares += ink * r * r
    products += ink * r * c
  }
  if (!(mass > 0)) return { row: middle, column: middle, slant: 0 }
  const [row, column] = [rows / mass, columns / mass]
  const variance = squares / mass - row * row
  const slant = variance > 0 ? (products / mass - row * column) / variance : 0
  return { row, column, slant: Math.max(-mostSlant, Math.min(mostSlant, slant)) }
}
