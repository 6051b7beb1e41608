import type { HeightField } from '#/viz/contours/height-field.ts'

/** A surface is cut where its range is so many times that of all but its extreme places. */
const mostTimes = 6

/** A field whose range leaves out the walls of holes, as of 1/x at 0, beside which all else would look flat. */
export function withoutWalls(field: HeightField): HeightField {
  const { low, high } = field
  const heights = field.heights.filter(Number.isFinite).sort()
  const [few, most] = [0.1, 0.9].map((share) => heights[Math.floor(share * heights.length)] ?? 0) as [
    number,
    number,
  ]
  const usual = most - few
  if (!(usual > 0) || high - low <= mostTimes * usual) return field
  return { ...field, low: Math.max(low, few - usual), high: Math.min(high, most + usual) }
}
