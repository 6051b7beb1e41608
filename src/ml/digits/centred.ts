/** The side of a digit's picture, in pixels, and of the box in it that the ink fills, as in MNIST. */
export const side = 28
const box = 20

/** Fainter than this is dirt on the paper, not ink. */
const faintest = 0.1

interface Edges {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * A drawing of any size as MNIST keeps its digits (LeCun, Cortes & Burges, 1998): its ink scaled into a box of
 * 20 × 20 pixels as it is tall or wide, and placed in 28 × 28 with its centre of mass in the middle.
 * pixels: [height · width], 0 paper … 1 ink. Gives [784]; all 0 where there is no ink.
 */
export function centred(pixels: ArrayLike<number>, width: number, height: number): Float32Array {
  const ink = inkEdges(pixels, width, height)
  const result = new Float32Array(side * side)
  if (!ink) return result
  const scale = Math.max(ink.right - ink.left, ink.bottom - ink.top) / box
  const columns = Math.max(1, Math.round((ink.right - ink.left) / scale))
  const rows = Math.max(1, Math.round((ink.bottom - ink.top) / scale))
  const across = shrinkRows(pixels, width, ink, columns, scale)
  const scaled = shrinkColumns(across, ink.bottom - ink.top, columns, rows, scale)
  const left = offset(centreOfMass(scaled, columns, rows, 'x'), columns)
  const top = offset(centreOfMass(scaled, columns, rows, 'y'), rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      result[(top + row) * side + left + column] = scaled[row * columns + column]!
    }
  }
  return result
}

/** The smallest rectangle that holds all ink, right and bottom exclusive; null where there is none. */
function inkEdges(pixels: ArrayLike<number>, width: number, height: number): Edges | null {
  let [left, right, top, bottom] = [width, 0, height, 0]
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!(pixels[row * width + column]! > faintest)) continue
      left = Math.min(left, column)
      right = Math.max(right, column + 1)
      top = Math.min(top, row)
      bottom = row + 1
    }
  }
  return right > left ? { left, right, top, bottom } : null
}

/** Each row of the inked rectangle in `columns` pixels, each the mean of the `scale` that it covers. */
function shrinkRows(pixels: ArrayLike<number>, width: number, ink: Edges, columns: number, scale: number) {
  const rows = ink.bottom - ink.top
  const result = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const start = (ink.top + row) * width + ink.left
    for (let column = 0; column < columns; column++) {
      const from = column * scale
      result[row * columns + column] = mean(pixels, start, 1, from, from + scale, ink.right - ink.left)
    }
  }
  return result
}

function shrinkColumns(pixels: Float32Array, height: number, columns: number, rows: number, scale: number) {
  const result = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const from = row * scale
    for (let column = 0; column < columns; column++) {
      result[row * columns + column] = mean(pixels, column, columns, from, from + scale, height)
    }
  }
  return result
}

/** The mean over [from, to) of every `stride`th pixel from `start`, nothing beyond `count` of them. */
function mean(
  pixels: ArrayLike<number>,
  start: number,
  stride: number,
  from: number,
  to: number,
  count: number,
) {
  let sum = 0
  for (let i = Math.floor(from); i < Math.min(to, count); i++) {
    sum += pixels[start + i * stride]! * (Math.min(i + 1, to) - Math.max(i, from))
  }
  return Math.min(1, sum / (to - from))
}

function centreOfMass(pixels: Float32Array, columns: number, rows: number, axis: 'x' | 'y') {
  let [mass, moment] = [0, 0]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const ink = pixels[row * columns + column]!
      mass += ink
      moment += ink * ((axis === 'x' ? column : row) + 0.5)
    }
  }
  return moment / mass
}

/** Where a line of `count` pixels starts for its centre of mass to stand in the middle of the picture. */
function offset(centre: number, count: number) {
  return Math.max(0, Math.min(side - count, Math.round(side / 2 - centre)))
}
