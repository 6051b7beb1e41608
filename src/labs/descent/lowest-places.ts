import type { Place } from '#/ml/surfaces.ts'
import { heightField } from '#/viz/contours/height-field.ts'
import type { Domain } from '#/viz/plot-box.ts'
import { type Height, heightOf } from './height-of.ts'
import type { Surface } from './surface.ts'

const [columns, rows] = [81, 61]
/** With more of them a surface has no bottoms but valley floors. */
const most = 12

/**
 * The lowest places of a surface within a domain, by search: hollows of a grid, each followed down. None where
 * the surface goes on falling beyond the edge or into a hole, or is lowest along a whole line.
 */
export function lowestPlaces(surface: Surface, domain: Domain): readonly Place[] {
  const height = heightOf(surface.f)
  const field = heightField(height, domain, columns, rows)
  const spacing = (domain.x[1] - domain.x[0]) / (columns - 1)
  const range = field.high - field.low
  const hollows = hollowsOf(field.heights, spacing, domain)
    .map((place) => newton(surface, descend(height, place, spacing)))
    .map((place) => ({ place, height: height(...place) }))
  const least = Math.min(...hollows.map((hollow) => hollow.height), field.low)
  if (least < field.low - range) return []
  const lowest: Place[] = []
  for (const { place, height } of hollows) {
    if (height > least + 1e-7 * range || !isWithin(place, domain, 1e-6 * spacing)) continue
    if (lowest.every(([x, y]) => Math.hypot(x - place[0], y - place[1]) > 0.01 * spacing)) lowest.push(place)
  }
  return lowest.length > most ? [] : lowest
}

/** The places of the grid that no neighbour is below, lowest first; not those at its edge. */
function hollowsOf(heights: Float64Array, spacing: number, domain: Domain): readonly Place[] {
  const hollows: { place: Place; height: number }[] = []
  for (let row = 1; row + 1 < rows; row++) {
    for (let column = 1; column + 1 < columns; column++) {
      const index = row * columns + column
      const height = heights[index]!
      const around = [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1]
      if (!Number.isFinite(height) || around.some((step) => heights[index + step]! < height)) continue
      hollows.push({ place: [domain.x[0] + column * spacing, domain.y[0] + row * spacing], height })
    }
  }
  return hollows
    .toSorted((one, other) => one.height - other.height)
    .slice(0, 2 * most)
    .map(({ place }) => place)
}

const directions = [-1, 0, 1]
  .flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const))
  .filter(([x, y]) => x || y)

/** Goes down in eight directions, in shorter and shorter strides (Hooke and Jeeves, 1961). */
function descend(height: Height, start: Place, spacing: number): Place {
  let place = start
  let least = height(...place)
  for (let stride = spacing; stride > 1e-6 * spacing; stride /= 2) {
    for (let tries = 0; tries < 30; tries++) {
      const [x, y] = place
      for (const [right, up] of directions) {
        const next: Place = [x + stride * right, y + stride * up]
        const found = height(...next)
        if (!(found < least)) continue
        place = next
        least = found
      }
      if (place[0] === x && place[1] === y) break
    }
  }
  return place
}

/** Newton's steps for as long as they lead down. */
function newton({ f, fx, fy, fxx, fxy, fyy }: Surface, start: Place): Place {
  const [height, gx, gy, a, b, c] = [f, fx, fy, fxx, fxy, fyy].map(heightOf) as [Height, ...Height[]]
  let place = start
  for (let tries = 0; tries < 20; tries++) {
    const [p, q, s, t, u] = [gx, gy, a, b, c].map((of) => of!(...place)) as [
      number,
      number,
      number,
      number,
      number,
    ]
    const determinant = s * u - t * t
    const next: Place = [place[0] - (u * p - t * q) / determinant, place[1] - (s * q - t * p) / determinant]
    if (!(height(...next) < height(...place))) return place
    place = next
  }
  return place
}

function isWithin([x, y]: Place, domain: Domain, room: number): boolean {
  const isInside = (value: number, [low, high]: readonly [number, number]) =>
    value > low + room && value < high - room
  return isInside(x, domain.x) && isInside(y, domain.y)
}
