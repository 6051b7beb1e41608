import type { Place } from './row.ts'

/** The next places of a brush that was last at `from` and is now at `to`: one every `spacing` on the straight way. */
export function strokePlaces(from: Place, to: Place, spacing: number): readonly Place[] {
  const distance = Math.hypot(to[0] - from[0], to[1] - from[1])
  return Array.from({ length: Math.floor(distance / spacing) }, (_, index): Place => {
    const share = ((index + 1) * spacing) / distance
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
  })
}
