/** Cells along each side of the field, and how far it reaches from the centre. */
export const cells = 64
export const fieldReach = 3.4
/** How far a single point is smeared at level 0, where there is no noise yet. */
const leastBlur = 0.1

/**
 * The density of q(x_t) over the plane: every point x₀ has become N(√ᾱ_t x₀, (1−ᾱ_t) I). Largest value 1, rows from
 * the top: [64 · 64].
 */
export function densityOf(points: Float32Array, alphaBar: number): Float32Array {
  const counts = new Float32Array(cells * cells)
  const scale = Math.sqrt(alphaBar)
  const cellOf = (value: number) => Math.floor(((value + fieldReach) / (2 * fieldReach)) * cells)
  for (let i = 0; i < points.length; i += 2) {
    const [column, row] = [cellOf(scale * points[i]!), cellOf(-scale * points[i + 1]!)]
    if (column >= 0 && column < cells && row >= 0 && row < cells) counts[row * cells + column]! += 1
  }
  const blur = (Math.sqrt(1 - alphaBar + leastBlur ** 2) * cells) / (2 * fieldReach)
  // a round cloud is the product of one along each axis
  const field = turned(blurred(turned(blurred(counts, blur)), blur))
  const largest = field.reduce((most, value) => Math.max(most, value), 1e-12)
  return field.map((value) => value / largest)
}

/** Every row spread by a normal distribution, its deviation in cells. */
function blurred(field: Float32Array, deviation: number): Float32Array {
  const kernel = Float32Array.from({ length: cells }, (_, d) => Math.exp(-(d * d) / (2 * deviation ** 2)))
  const result = new Float32Array(field.length)
  for (const [place, value] of field.entries()) {
    if (value === 0) continue
    const column = place % cells
    const start = place - column
    for (let to = 0; to < cells; to++) result[start + to]! += value * kernel[Math.abs(to - column)]!
  }
  return result
}

function turned(field: Float32Array): Float32Array {
  return field.map((_, place) => field[(place % cells) * cells + Math.floor(place / cells)]!)
}
