import type { Text } from '#/base/language.ts'

/** A place on the ground under a surface. */
export type Place = readonly [x: number, y: number]

/** A surface z = f(x, y) to walk down on, in plain numbers. */
export interface Surface {
  readonly name: Text
  /** f as it is typed: `x^2/20 + y^2`. */
  readonly formula: string
  readonly height: (x: number, y: number) => number
  /** (∂f/∂x, ∂f/∂y), found by hand. */
  readonly gradient: (x: number, y: number) => Place
  /** What of the plane is shown. */
  readonly domain: { readonly x: Place; readonly y: Place }
  readonly start: Place
  readonly lowest: readonly Place[]
  /** The height there. */
  readonly floor: number
}

/** Surfaces that show what a walk downhill meets with, scaled so that one learning rate, 0.9, suits them all. */
export const surfaces = {
  valley: {
    name: { ja: '横長の谷 x²/20 + y²', en: 'Long valley x²/20 + y²' },
    formula: 'x^2/20 + y^2',
    height: (x, y) => x ** 2 / 20 + y ** 2,
    gradient: (x, y) => [x / 10, 2 * y],
    domain: { x: [-8.5, 8.5], y: [-6, 6] },
    start: [-7, 2],
    lowest: [[0, 0]],
    floor: 0,
  },
  ravine: {
    name: { ja: '曲がった渓谷', en: 'Curved ravine' },
    formula: '((1 - x)^2 + 10(y - x^2)^2)/50',
    height: (x, y) => ((1 - x) ** 2 + 10 * (y - x ** 2) ** 2) / 50,
    gradient: (x, y) => [(-2 * (1 - x) - 40 * x * (y - x ** 2)) / 50, (2 / 5) * (y - x ** 2)],
    domain: { x: [-1.9, 1.9], y: [-0.9, 2.1] },
    start: [-1.2, 1],
    lowest: [[1, 1]],
    floor: 0,
  },
  saddle: {
    name: { ja: '峠（鞍点）', en: 'Mountain pass (saddle)' },
    formula: 'x^2/4 - y^2/4 + y^4/16',
    height: (x, y) => x ** 2 / 4 - y ** 2 / 4 + y ** 4 / 16,
    gradient: (x, y) => [x / 2, -y / 2 + y ** 3 / 4],
    domain: { x: [-2.8, 2.8], y: [-2.2, 2.2] },
    start: [-2, 0],
    lowest: [
      [0, -Math.SQRT2],
      [0, Math.SQRT2],
    ],
    floor: -0.25,
  },
  dips: {
    name: { ja: '九つのくぼみ', en: 'Nine dips' },
    formula: '(x^2 + y^2)/20 - (cos(2x) + cos(2y))/4',
    height: (x, y) => (x ** 2 + y ** 2) / 20 - (Math.cos(2 * x) + Math.cos(2 * y)) / 4,
    gradient: (x, y) => [x / 10 + Math.sin(2 * x) / 2, y / 10 + Math.sin(2 * y) / 2],
    domain: { x: [-5, 5], y: [-3.9, 3.9] },
    start: [-3.6, 2.2],
    lowest: [[0, 0]],
    floor: -0.5,
  },
} as const satisfies Readonly<Record<string, Surface>>

/** What the surfaces are called in links. */
export type SurfaceName = keyof typeof surfaces
