/** The spread of the fixed generator in either direction. */
export const bellDeviation = 0.45

/**
 * A generator without weights: takes the square [−1, 1]² to N(0, 0.45²) in both directions, by the transform of Box
 * and Muller (1958). z: [n, 2] flat, result the same. Its density is known, so that D* is.
 */
export function bell(z: ArrayLike<number>): Float32Array {
  const x = new Float32Array(z.length)
  for (let at = 0; at < z.length; at += 2) {
    // (1 − z) / 2 is above 0 everywhere but on the very edge
    const radius = bellDeviation * Math.sqrt(-2 * Math.log(Math.max(1e-6, (1 - z[at]!) / 2)))
    const angle = Math.PI * z[at + 1]!
    x[at] = radius * Math.cos(angle)
    x[at + 1] = radius * Math.sin(angle)
  }
  return x
}
