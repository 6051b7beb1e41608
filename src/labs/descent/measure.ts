import type { Place } from '#/ml/surfaces.ts'
import { type Surface, terrainOf } from './surface.ts'
import type { Ground } from './surfaces.ts'

/** What the lab's metrics are where the balls are now; null where the formula has no value there. */
export function measure(surface: Surface, { lowest }: Ground, places: readonly Place[]) {
  const { height, gradient } = terrainOf(surface)
  const first = places[0]!
  const heights = places.map((place) => defined(height(...place), place))
  const known = heights.filter((one) => one !== null)
  return {
    height: heights[0]!,
    meanHeight: known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : null,
    slope: defined(Math.hypot(...gradient(first)), first),
    distance:
      lowest.length > 0 ? Math.min(...lowest.map(([x, y]) => Math.hypot(first[0] - x, first[1] - y))) : null,
  }
}

/** A ball that has been thrown off has a value that says so; one in a hole of the surface has none. */
function defined(value: number, place: Place): number | null {
  return Number.isFinite(value) || !place.every(Number.isFinite) ? value : null
}
