/**
 * What is left of points at the level with ᾱ_t, in one step: `x_t = √ᾱ_t x₀ + √(1−ᾱ_t) ε`. points: [n · 2]; noise:
 * ε, as long or longer.
 */
export function noised(points: ArrayLike<number>, noise: ArrayLike<number>, alphaBar: number): Float32Array {
  const [signal, loss] = [Math.sqrt(alphaBar), Math.sqrt(1 - alphaBar)]
  return Float32Array.from(points, (value, i) => signal * value + loss * noise[i]!)
}

/** The score that a noise estimate stands for: `s = −ε̂ / √(1−ᾱ_t)`. */
export function scoreOf(estimate: Float32Array, alphaBar: number): Float32Array {
  const scale = -1 / Math.sqrt(1 - alphaBar)
  return estimate.map((value) => scale * value)
}
