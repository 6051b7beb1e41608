import type { Text } from '#/base/language.ts'
import { type Place, surfaces as shared } from '#/ml/surfaces.ts'
import type { Domain } from '#/viz/plot-box.ts'

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
  bowl: { ...shared.valley, name: { ja: '横長のお椀 x²/20 + y²', en: 'Long bowl x²/20 + y²' } },
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
    ...shared.ravine,
    name: { ja: '曲がった渓谷（ローゼンブロック）', en: 'Curved ravine (Rosenbrock)' },
  },
  saddle: shared.saddle,
  dips: shared.dips,
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
