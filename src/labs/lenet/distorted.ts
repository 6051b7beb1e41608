import type { Random } from '#/base/random.ts'
import { pixelCount, side } from '#/ml/digits/size.ts'

const middle = (side - 1) / 2
/** At strength 1: radians of turn, share of widening, columns of slant a row, and pixels of shift, at most. */
const most = { turn: 0.15, widen: 0.12, slant: 0.15, shift: 1 }

/**
 * The pictures of these rows, each turned, widened, slanted and moved at random: digits that might as well have
 * been written. pixels: [count · 784], result: [rows · 784].
 */
export function distorted(
  pixels: Float32Array,
  rows: Int32Array,
  strength: number,
  random: Random,
): Float32Array {
  const result = new Float32Array(rows.length * pixelCount)
  rows.forEach((row, i) => {
    const from = pixels.subarray(row * pixelCount, (row + 1) * pixelCount)
    const to = result.subarray(i * pixelCount, (i + 1) * pixelCount)
    if (strength === 0) to.set(from)
    else redraw(from, to, drawnMap(strength, random))
  })
  return result
}

/** Where a pixel (x, y), counted from the middle, takes its ink from: (ax + by + left, cx + dy + top). */
interface PlaneMap {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly left: number
  readonly top: number
}

function drawnMap(strength: number, random: Random): PlaneMap {
  const draw = (limit: number) => random.uniform(-limit, limit) * strength
  const turn = draw(most.turn)
  return {
    a: Math.cos(turn) * (1 + draw(most.widen)),
    b: Math.sin(turn) + draw(most.slant),
    c: -Math.sin(turn),
    d: Math.cos(turn) * (1 + draw(most.widen)),
    left: draw(most.shift),
    top: draw(most.shift),
  }
}

function redraw(from: Float32Array, to: Float32Array, { a, b, c, d, left, top }: PlaneMap): void {
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const [x, y] = [column - middle, row - middle]
      to[row * side + column] = inkAt(from, a * x + b * y + left + middle, c * x + d * y + top + middle)
    }
  }
}

/** The ink between four pixels, by how near each is; none beyond the outermost. */
function inkAt(pixels: Float32Array, column: number, row: number): number {
  const [x, y] = [Math.floor(column), Math.floor(row)]
  if (x < 0 || y < 0 || x > side - 2 || y > side - 2) return 0
  const [across, down, at] = [column - x, row - y, y * side + x]
  const above = (1 - across) * pixels[at]! + across * pixels[at + 1]!
  const below = (1 - across) * pixels[at + side]! + across * pixels[at + side + 1]!
  return (1 - down) * above + down * below
}
