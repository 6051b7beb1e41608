import type { Place } from '#/ml/surfaces.ts'
import { differentiate } from './differentiate.ts'
import type { Expression } from './expression.ts'
import { type Height, heightOf } from './height-of.ts'
import { readFormula } from './read-formula.ts'

/** A surface z = f(x, y) with its derivatives, as formulas. */
export interface Surface {
  readonly f: Expression
  /** The gradient (∂f/∂x, ∂f/∂y). */
  readonly fx: Expression
  readonly fy: Expression
  /** The Hessian's entries; fyx is fxy. */
  readonly fxx: Expression
  readonly fxy: Expression
  readonly fyy: Expression
}

/** A surface from its formula. @throws for one that cannot be read */
export function surfaceOf(formula: string): Surface {
  const reading = readFormula(formula)
  if (!reading.ok) throw new Error(`surface '${formula}', character ${reading.at}: ${reading.problem.en}`)
  const f = reading.expression
  const [fx, fy] = [differentiate(f, 'x'), differentiate(f, 'y')]
  const [fxx, fxy, fyy] = [differentiate(fx, 'x'), differentiate(fx, 'y'), differentiate(fy, 'y')]
  return { f, fx, fy, fxx, fxy, fyy }
}

/** Height, gradient and curvatures at any place, in double precision. */
export interface Terrain {
  readonly height: Height
  readonly gradient: (place: Place) => Place
  readonly curvatures: (place: Place) => Curvatures
}

/** True where height and gradient are numbers: where nothing is divided by 0 and no root or logarithm fails. */
export function hasSlope({ height, gradient }: Terrain, place: Place): boolean {
  return [height(...place), ...gradient(place)].every(Number.isFinite)
}

/** The eigenvalues of the Hessian, the larger one first. */
export type Curvatures = readonly [largest: number, smallest: number]

/** A surface to be walked on. */
export function terrainOf(surface: Surface): Terrain {
  const [fx, fy] = [heightOf(surface.fx), heightOf(surface.fy)]
  const [fxx, fxy, fyy] = [heightOf(surface.fxx), heightOf(surface.fxy), heightOf(surface.fyy)]
  return {
    height: heightOf(surface.f),
    gradient: ([x, y]) => [fx(x, y), fy(x, y)],
    curvatures: ([x, y]) => {
      const [a, b, c] = [fxx(x, y), fxy(x, y), fyy(x, y)]
      const reach = Math.hypot(a - c, 2 * b)
      return [(a + c + reach) / 2, (a + c - reach) / 2]
    },
  }
}

/**
 * 2 / λ_max, above which gradient descent is thrown out of a hollow; null where the ground curves down every way,
 * NaN where it has no curvature.
 */
export function stabilityLimit([largest]: Curvatures): number | null {
  if (!Number.isFinite(largest)) return Number.NaN
  return largest > 0 ? 2 / largest : null
}

/** True where the curvature is the same everywhere: then the limit holds for the whole walk. */
export function isQuadratic({ fxx, fxy, fyy }: Surface): boolean {
  return [fxx, fxy, fyy].every(({ kind }) => kind === 'number')
}
