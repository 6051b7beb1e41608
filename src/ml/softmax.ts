/** `softmax(z)_k = exp(z_k − max z) / Σ_j exp(z_j − max z)`: no exponent is above 0, so nothing overflows. */
export function softmax(z: readonly number[]): number[] {
  const highest = Math.max(...z)
  const raised = z.map((score) => Math.exp(score - highest))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map((value) => value / sum)
}

/** `log Σ_j exp(z_j)`, without overflow. */
export function logSumExp(z: readonly number[]): number {
  const highest = Math.max(...z)
  return highest + Math.log(z.reduce((total, score) => total + Math.exp(score - highest), 0))
}

/** The place of the largest value, the first of several. */
export function argMax(values: ArrayLike<number>): number {
  let place = 0
  for (let k = 1; k < values.length; k++) if (values[k]! > values[place]!) place = k
  return place
}
