/** The mean of `log Σ exp z − z of what follows`. scores: [n · V], next: [n]. */
export function meanLoss(scores: Float32Array, next: Int32Array): number {
  const vocabulary = scores.length / next.length
  let loss = 0
  for (const [row, id] of next.entries()) {
    const z = scores.subarray(row * vocabulary, (row + 1) * vocabulary)
    let [highest, total] = [-Infinity, 0]
    for (const value of z) highest = Math.max(highest, value)
    for (const value of z) total += Math.exp(value - highest)
    loss += highest + Math.log(total) - z[id]!
  }
  return loss / next.length
}

/** Among the places that count, the share where what follows has the highest score. Null where none counts. */
export function shareRight(scores: Float32Array, next: Int32Array, counts: ArrayLike<number>): number | null {
  const vocabulary = scores.length / next.length
  let [right, all] = [0, 0]
  for (const [row, id] of next.entries()) {
    if (counts[row] !== 1) continue
    all++
    const z = scores.subarray(row * vocabulary, (row + 1) * vocabulary)
    if (z.every((value) => value <= z[id]!)) right++
  }
  return all > 0 ? right / all : null
}
