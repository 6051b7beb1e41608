import type { Vector } from './matrix.ts'

/** Figures to start from, by their corners in order. */
export const figures = {
  // no turn and no mirror brings an F back onto itself
  letter: [
    [-1, -1.5],
    [-0.4, -1.5],
    [-0.4, -0.3],
    [0.5, -0.3],
    [0.5, 0.3],
    [-0.4, 0.3],
    [-0.4, 0.9],
    [1, 0.9],
    [1, 1.5],
    [-1, 1.5],
  ],
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  triangle: [
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  // along (2, 1), through the origin: says nothing about any other direction
  line: [
    [-2, -1],
    [-1, -0.5],
    [1, 0.5],
    [2, 1],
  ],
} as const satisfies Record<string, readonly Vector[]>

export type FigureName = keyof typeof figures
