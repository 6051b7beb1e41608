import type { Place } from '#/ml/surfaces.ts'

/** So many of the latest places of every ball are kept. */
export const trailLength = 240

/** The places of all balls at one moment of a trail. trail: [moments, 2, balls], x before y. */
export function placesIn(trail: ArrayLike<number>, moment: number, balls: number): readonly Place[] {
  const first = 2 * moment * balls
  return Array.from(
    { length: balls },
    (_, ball): Place => [trail[first + ball]!, trail[first + balls + ball]!],
  )
}

/** The way of every ball, oldest place first; while a ball stands still its place is there once. */
export function pathsIn(trail: ArrayLike<number>, balls: number): readonly (readonly Place[])[] {
  const paths = Array.from({ length: balls }, (): Place[] => [])
  for (let moment = 0; moment < trail.length / (2 * balls); moment++) {
    placesIn(trail, moment, balls).forEach((place, ball) => {
      const last = paths[ball]!.at(-1)
      if (last?.[0] !== place[0] || last[1] !== place[1]) paths[ball]!.push(place)
    })
  }
  return paths
}
