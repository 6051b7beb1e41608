import { classCount, side } from '#/ml/digits/size.ts'

/** Pixels to a side of a filter. */
export const filterSide = 5
/** Pixels to a side of what each layer gives: the first convolution widens its input by zeros, the second does not. */
export const sides = { conv1: side, pool1: side / 2, conv2: side / 2 - 4, pool2: side / 4 - 2 } as const

/** How wide the network is. */
export interface Widths {
  /** Filters of the first and of the second convolution: F₁ and F₂. */
  readonly filters1: number
  readonly filters2: number
}

/** The trained numbers by name, with their shapes. */
export function shapesOf({ filters1, filters2 }: Widths) {
  return {
    w1: [filterSide, filterSide, 1, filters1],
    b1: [filters1],
    w2: [filterSide, filterSide, filters1, filters2],
    b2: [filters2],
    w3: [sides.pool2 ** 2 * filters2, classCount],
    b3: [classCount],
  } as const
}

/** How many numbers are trained: 25F₁ + F₁ + 25F₁F₂ + F₂ + 250F₂ + 10. */
export function parameterCount(widths: Widths): number {
  const sizes = Object.values(shapesOf(widths)).map((shape) => shape.reduce((size, one) => size * one, 1))
  return sizes.reduce((sum, size) => sum + size, 0)
}
