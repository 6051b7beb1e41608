/** Added to every count, so that a pair never seen is not impossible. */
const extra = 0.1

/**
 * The mean cross-entropy of a table of pairs, `p(b | a) = (n(ab) + 0.1) / (n(a) + 0.1 V)`, counted on `train`.
 * x, y: tokens and what follows each. Null where there is nothing to judge.
 */
export function bigramLoss(
  train: Uint16Array,
  { x, y, vocabulary }: { readonly x: Int32Array; readonly y: Int32Array; readonly vocabulary: number },
): number | null {
  if (x.length === 0) return null
  const pairs = new Float64Array(vocabulary * vocabulary)
  const firsts = new Float64Array(vocabulary)
  for (let i = 0; i + 1 < train.length; i++) {
    pairs[train[i]! * vocabulary + train[i + 1]!]!++
    firsts[train[i]!]!++
  }
  let loss = 0
  for (const [i, a] of x.entries()) {
    loss -= Math.log((pairs[a * vocabulary + y[i]!]! + extra) / (firsts[a]! + extra * vocabulary))
  }
  return loss / x.length
}
