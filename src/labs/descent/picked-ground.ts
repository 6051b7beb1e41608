import type { Place } from '#/ml/surfaces.ts'
import type { Domain } from '#/viz/plot-box.ts'
import { lowestPlaces } from './lowest-places.ts'
import { surfaceOf } from './surface.ts'
import { type Ground, surfaces } from './surfaces.ts'

/** What the reader picks a surface by. */
export interface Choice {
  readonly surface: keyof typeof surfaces | 'own'
  /** Of the reader's own surface. */
  readonly formula: string
  /** How far the picture of it reaches, along x, on either side of 0. */
  readonly extent: number
}

/** The surface that is picked, or the reader's own. @throws for a formula that cannot be read */
export function pickedGround({ surface, formula, extent }: Choice): Ground {
  return surface === 'own' ? ownGround(formula, extent) : surfaces[surface]
}

function ownGround(formula: string, extent: number): Ground {
  const domain: Domain = { x: [-extent, extent], y: [-0.75 * extent, 0.75 * extent] }
  const start: Place = [rounded(-0.7 * extent), rounded(0.35 * extent)]
  return { formula, domain, start, lowest: lowestPlaces(surfaceOf(formula), domain) }
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100
}
