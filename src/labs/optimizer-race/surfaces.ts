import { type Surface, type SurfaceName, surfaces as walked } from '#/ml/surfaces.ts'

/** The surfaces to race on, by the name that the link uses. */
export const surfaces: Readonly<Record<SurfaceName, Surface>> = {
  ...walked,
  // a hair off the ridge: a ball on it would never leave, whatever its rule
  saddle: { ...walked.saddle, start: [-2, 0.0001] },
}
