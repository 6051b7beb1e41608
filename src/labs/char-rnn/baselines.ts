/** Perplexities that a network has to beat; codes: names as `encode` gives them. */
export interface Baselines {
  /** Every character alike: their number. */
  readonly uniform: number
  /** What follows what, counted in the names learned from, one added to each count. */
  readonly bigram: number
}

/** What guessing alike and counting pairs come to on the held-out names. */
export function baselinesOf(
  train: readonly (readonly number[])[],
  heldOut: readonly (readonly number[])[],
  size: number,
): Baselines {
  const counts = Array.from({ length: size }, () => new Float64Array(size).fill(1)) // Laplace: none is impossible
  for (const code of train) for (let t = 1; t < code.length; t++) counts[code[t - 1]!]![code[t]!]!++
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  let [loss, length] = [0, 0]
  for (const code of heldOut) {
    for (let t = 1; t < code.length; t++) {
      loss -= Math.log(counts[code[t - 1]!]![code[t]!]! / totals[code[t - 1]!]!)
      length++
    }
  }
  return { uniform: size, bigram: Math.exp(loss / Math.max(1, length)) }
}
