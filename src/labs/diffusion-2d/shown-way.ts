import type { Way } from './sampling.ts'

/** Places of a way that a look keeps, the ends among them: enough to draw it, few enough to keep every look. */
const mostKept = 21

/** A way with at most 21 of its places, evenly spread. */
export function shownWay({ times, places }: Way): Way {
  const count = Math.min(places.length, mostKept)
  const kept = Array.from({ length: count }, (_, i) => Math.round((i * (places.length - 1)) / (count - 1)))
  return { times: kept.map((i) => times[i]!), places: kept.map((i) => places[i]!) }
}
