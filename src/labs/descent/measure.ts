import { type Surface, terrainOf } from './surface.ts'
import type { NamedSurface, Place } from './surfaces.ts'

/** What the lab's metrics are where the balls are now. */
export function measure(surface: Surface, { lowest }: NamedSurface, places: readonly Place[]) {
  const { height, gradient } = terrainOf(surface)
  const first = places[0]!
  const heights = places.map(([x, y]) => height(x, y))
  return {
    height: heights[0]!,
    meanHeight: heights.reduce((sum, one) => sum + one, 0) / heights.length,
    slope: Math.hypot(...gradient(first)),
    distance: Math.min(...lowest.map(([x, y]) => Math.hypot(first[0] - x, first[1] - y))),
  }
}
