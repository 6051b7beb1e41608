/** A short straight piece of a line, from x₁, y₁ to x₂, y₂. */
export type Piece = readonly [x1: number, y1: number, x2: number, y2: number]

/**
 * Where a square map is 0, by marching squares; x and y count places from the middle of the first, rows from top to
 * bottom.
 */
export function zeroLine(values: ArrayLike<number>, side: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let row = 0; row < side - 1; row++) {
    for (let column = 0; column < side - 1; column++) {
      const at = row * side + column
      const corners = [values[at]!, values[at + 1]!, values[at + side + 1]!, values[at + side]!] as const
      const crossings = crossingsOf(corners, column, row)
      // two crossings are one piece; four, at a saddle, are two
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        pieces.push([...crossings[k]!, ...crossings[k + 1]!])
      }
    }
  }
  return pieces
}

/** Corners clockwise from the upper left. */
function crossingsOf(corners: readonly [number, number, number, number], x: number, y: number) {
  const [a, b, c, d] = corners
  const crossings: (readonly [number, number])[] = []
  const isCrossed = (one: number, other: number) => one > 0 !== other > 0
  if (isCrossed(a, b)) crossings.push([x + a / (a - b), y])
  if (isCrossed(b, c)) crossings.push([x + 1, y + b / (b - c)])
  if (isCrossed(c, d)) crossings.push([x + d / (d - c), y + 1])
  if (isCrossed(d, a)) crossings.push([x, y + a / (a - d)])
  return crossings
}
