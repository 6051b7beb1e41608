import type { Random } from '#/base/random.ts'

/** Draws the starting values of one parameter of the given shape. */
export type Initialiser = (shape: readonly number[], random: Random) => Float32Array

/** How many numbers enter and leave a weight: [in, out] of a dense layer, [height, width, in, out] of a filter. */
export function fans(shape: readonly number[]): { readonly fanIn: number; readonly fanOut: number } {
  const receptiveField = shape.slice(0, -2).reduce((product, size) => product * size, 1)
  const fanOut = (shape.at(-1) ?? 1) * receptiveField
  return { fanIn: (shape.at(-2) ?? 1) * receptiveField, fanOut }
}

function drawn(shape: readonly number[], draw: () => number): Float32Array {
  return Float32Array.from({ length: shape.reduce((product, size) => product * size, 1) }, draw)
}

/** Every value 0. */
export const zeros: Initialiser = (shape) => drawn(shape, () => 0)

/** Every value 1. */
export const ones: Initialiser = (shape) => drawn(shape, () => 1)

/** Every value `value`. */
export const constant =
  (value: number): Initialiser =>
  (shape) =>
    drawn(shape, () => value)

/** Draws from N(0, deviation²). */
export const normal =
  (deviation: number): Initialiser =>
  (shape, random) =>
    drawn(shape, () => random.normal(0, deviation))

/** Draws from U(−limit, limit). */
export const uniform =
  (limit: number): Initialiser =>
  (shape, random) =>
    drawn(shape, () => random.uniform(-limit, limit))

/** `U(−a, a)`, a = √(6 / (fan in + fan out)): keeps the variance of tanh layers (Glorot & Bengio, 2010). */
export const xavier: Initialiser = (shape, random) => {
  const { fanIn, fanOut } = fans(shape)
  return uniform(Math.sqrt(6 / (fanIn + fanOut)))(shape, random)
}

/** `N(0, 2 / (fan in + fan out))` (Glorot & Bengio, 2010). */
export const xavierNormal: Initialiser = (shape, random) => {
  const { fanIn, fanOut } = fans(shape)
  return normal(Math.sqrt(2 / (fanIn + fanOut)))(shape, random)
}

/** `N(0, 2 / fan in)`: keeps the variance of ReLU layers (He et al., 2015). */
export const he: Initialiser = (shape, random) => normal(Math.sqrt(2 / fans(shape).fanIn))(shape, random)
