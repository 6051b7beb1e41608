import type { Text } from '#/base/language.ts'
import type { Domain } from '#/viz/plot-box.ts'

/** A place on the ground under a surface. */
export type Place = readonly [x: number, y: number]

/** A surface and what of it is looked at. */
export interface Ground {
  readonly formula: string
  /** What of the plane is shown, and where balls are dropped. */
  readonly domain: Domain
  /** Where the first ball starts. */
  readonly start: Place
  /** Every lowest place; none where the surface has no bottom here. */
  readonly lowest: readonly Place[]
}

/** One of the surfaces to pick. */
export interface NamedSurface extends Ground {
  readonly name: Text
}

/** The surfaces by the name that the link uses; scaled so that one learning rate, 0.9, suits them all. */
export const surfaces = {
  bowl: {
    name: { ja: '横長のお椀 x²/20 + y²', en: 'Long bowl x²/20 + y²' },
    formula: 'x^2/20 + y^2',
    domain: { x: [-8.5, 8.5], y: [-6, 6] },
    start: [-7, 2],
    lowest: [[0, 0]],
  },
  round: {
    name: { ja: '丸いお椀', en: 'Round bowl' },
    formula: '(x^2 + y^2)/2',
    domain: { x: [-4, 4], y: [-3, 3] },
    start: [-3, 2],
    lowest: [[0, 0]],
  },
  slanted: {
    name: { ja: '斜めの谷', en: 'Slanted valley' },
    formula: 'x^2/2 + y^2/2 + 0.8x y',
    domain: { x: [-4, 4], y: [-3, 3] },
    start: [-3, 1],
    lowest: [[0, 0]],
  },
  ravine: {
    name: { ja: '曲がった渓谷（ローゼンブロック）', en: 'Curved ravine (Rosenbrock)' },
    formula: '((1 - x)^2 + 10(y - x^2)^2)/50',
    domain: { x: [-1.9, 1.9], y: [-0.9, 2.1] },
    start: [-1.2, 1],
    lowest: [[1, 1]],
  },
  saddle: {
    name: { ja: '峠（鞍点）', en: 'Mountain pass (saddle)' },
    formula: 'x^2/4 - y^2/4 + y^4/16',
    domain: { x: [-2.8, 2.8], y: [-2.2, 2.2] },
    start: [-2, 0],
    lowest: [
      [0, -Math.SQRT2],
      [0, Math.SQRT2],
    ],
  },
  dips: {
    name: { ja: '九つのくぼみ', en: 'Nine dips' },
    formula: '(x^2 + y^2)/20 - (cos(2x) + cos(2y))/4',
    domain: { x: [-5, 5], y: [-3.9, 3.9] },
    start: [-3.6, 2.2],
    lowest: [[0, 0]],
  },
  himmelblau: {
    name: { ja: '四つの底（ヒンメルブラウ）', en: 'Four bottoms (Himmelblau)' },
    formula: '((x^2 + y - 11)^2 + (x + y^2 - 7)^2)/100',
    domain: { x: [-5.4, 5.4], y: [-4.6, 4.6] },
    start: [0, 0],
    lowest: [
      [3, 2],
      [-2.805118, 3.131313],
      [-3.77931, -3.283186],
      [3.584428, -1.848127],
    ],
  },
  dent: {
    name: { ja: '平原のくぼみ', en: 'Dent in a plain' },
    formula: '1 - exp(-(x^2 + y^2)/4)',
    domain: { x: [-6, 6], y: [-4.5, 4.5] },
    start: [-5, 1],
    lowest: [[0, 0]],
  },
} as const satisfies Readonly<Record<string, NamedSurface>>
