import { type HeightField, heightField } from '#/viz/contours/height-field.ts'
import { heightLevels } from '#/viz/contours/height-levels.ts'
import { viridis } from '#/viz/viridis.ts'
import type { Bands } from './draw-ground.ts'
import { type Surface, surfaceOf, type Terrain, terrainOf } from './surface.ts'
import type { Ground } from './surfaces.ts'
import { withoutWalls } from './without-walls.ts'

/** Everything about a surface that stays while balls roll. */
export interface GroundPicture {
  readonly surface: Surface
  readonly terrain: Terrain
  readonly field: HeightField
  readonly bands: Bands
  /** True where the formula has no value somewhere in the picture. */
  readonly hasHoles: boolean
}

/** Differentiates, samples and colours a surface. @throws for a formula that cannot be read */
export function groundPicture({ formula, domain }: Ground): GroundPicture {
  const surface = surfaceOf(formula)
  const terrain = terrainOf(surface)
  const field = withoutWalls(heightField(terrain.height, domain, 57, 57))
  const levels = heightLevels(field.low, field.high)
  const colours = Array.from({ length: levels.length + 1 }, (_, band) => viridis(band / levels.length || 0))
  const hasHoles = !field.heights.every(Number.isFinite)
  return { surface, terrain, field, bands: { levels, colours }, hasHoles }
}
