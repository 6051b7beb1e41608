import { classCount, pixelCount } from '#/ml/digits/size.ts'

/** Weights w [784, 10], row by row, and biases b [10], as flat numbers. */
export interface Model {
  readonly w: Float32Array
  readonly b: Float32Array
}

/** The scores z_k = w_k · x + b_k. x: [784], result: [10]. */
export function scoresOf({ w, b }: Model, x: ArrayLike<number>): number[] {
  const z = Array.from(b)
  for (let i = 0; i < x.length; i++) {
    const ink = x[i]!
    if (ink === 0) continue
    for (let k = 0; k < z.length; k++) z[k]! += ink * w[i * z.length + k]!
  }
  return z
}

/** The same for many pictures, in plain loops that skip the paper. pixels: [n · 784], result: [n · 10]. */
export function scoresOfAll({ w, b }: Model, pixels: Float32Array): Float32Array {
  const z = new Float32Array((pixels.length / pixelCount) * classCount)
  for (let row = 0; row * pixelCount < pixels.length; row++) {
    const at = row * classCount
    z.set(b, at)
    for (let i = 0; i < pixelCount; i++) {
      const ink = pixels[row * pixelCount + i]!
      if (ink === 0) continue
      for (let k = 0; k < classCount; k++) z[at + k]! += ink * w[i * classCount + k]!
    }
  }
  return z
}

/** The 784 weights of one digit, as a picture; or what each pixel of x adds to its score, w · x. */
export function weightImage({ w }: Pick<Model, 'w'>, digit: number, x?: ArrayLike<number>): Float32Array {
  return Float32Array.from(
    { length: pixelCount },
    (_, i) => w[i * classCount + digit]! * (x === undefined ? 1 : x[i]!),
  )
}
