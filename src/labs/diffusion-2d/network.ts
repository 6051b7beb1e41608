import { embeddingOf, embeddingSize } from './embedding.ts'
import { levels } from './schedule.ts'

/** Neurons of each hidden layer, a multiple of 4. */
export const width = 48

/** The shapes of the parameters, in the order in which `predictNoise` reads them from one flat array. */
export const shapes = {
  w1: [2 + embeddingSize, width],
  b1: [width],
  w2: [width, width],
  b2: [width],
  w3: [width, width],
  b3: [width],
  w4: [width, 2],
  b4: [2],
} as const

/** Where each parameter begins in the flat array. */
const at = offsets()
/** How many parameters there are. */
export const parameterCount = at.b4 + 2

/**
 * ε̂(x_t, t) of many points of one level, in plain loops: the same on the page and in the worker.
 * weights: all parameters; x: [n · 2]; result: [n · 2].
 */
export function predictNoise(weights: Float32Array, x: ArrayLike<number>, t: number): Float32Array {
  const start = timePart(weights, t)
  const [one, other] = [new Float32Array(width), new Float32Array(width)]
  const result = new Float32Array(x.length)
  const w1 = at.w1
  for (let i = 0; i < x.length; i += 2) {
    const [px, py] = [x[i]!, x[i + 1]!]
    for (let j = 0; j < width; j++) {
      one[j] = silu(start[j]! + px * weights[w1 + j]! + py * weights[w1 + width + j]!)
    }
    layer(weights, { w: at.w2, b: at.b2 }, one, other)
    layer(weights, { w: at.w3, b: at.b3 }, other, one)
    let [ex, ey] = [weights[at.b4]!, weights[at.b4 + 1]!]
    for (let j = 0; j < width; j++) {
      ex += one[j]! * weights[at.w4 + 2 * j]!
      ey += one[j]! * weights[at.w4 + 2 * j + 1]!
    }
    result[i] = ex
    result[i + 1] = ey
  }
  return result
}

/** What the first layer makes of the level alone, which is the same for all points. */
function timePart(weights: Float32Array, t: number): Float32Array {
  const sums = weights.slice(at.b1, at.b1 + width)
  for (const [i, value] of embeddingOf(t / levels).entries()) {
    for (let j = 0; j < width; j++) sums[j]! += value * weights[at.w1 + (2 + i) * width + j]!
  }
  return sums
}

/** to = silu(from · W + b), four neurons at a time: several times faster than one. */
function layer(
  weights: Float32Array,
  { w, b }: { readonly w: number; readonly b: number },
  from: Float32Array,
  to: Float32Array,
): void {
  for (let j = 0; j < width; j += 4) {
    let [z0, z1, z2, z3] = [weights[b + j]!, weights[b + j + 1]!, weights[b + j + 2]!, weights[b + j + 3]!]
    for (let k = 0, row = w + j; k < width; k++, row += width) {
      const value = from[k]!
      z0 += value * weights[row]!
      z1 += value * weights[row + 1]!
      z2 += value * weights[row + 2]!
      z3 += value * weights[row + 3]!
    }
    to[j] = silu(z0)
    to[j + 1] = silu(z1)
    to[j + 2] = silu(z2)
    to[j + 3] = silu(z3)
  }
}

function silu(z: number): number {
  return z / (1 + Math.exp(-z))
}

function offsets() {
  let next = 0
  const entries = Object.entries(shapes).map(([name, shape]) => {
    const start = next
    next += shape.reduce((product: number, size) => product * size, 1)
    return [name, start]
  })
  return Object.fromEntries(entries) as Readonly<Record<keyof typeof shapes, number>>
}
