/** So many places each way at which the networks are asked for the picture. */
export const fieldSide = 22
/** The picture of the networks reaches so far from 0 each way. */
export const fieldReach = 1.35

/** The places, row by row from the top: [fieldSide², 2]. */
export function fieldPlaces(): [number, number][] {
  const at = (index: number) => fieldReach * ((2 * index + 1) / fieldSide - 1)
  return Array.from({ length: fieldSide ** 2 }, (_, index) => [
    at(index % fieldSide),
    -at(Math.floor(index / fieldSide)),
  ])
}
