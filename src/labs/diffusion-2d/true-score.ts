import type { Mixture } from './data-sets.ts'

/**
 * The score ∇ log q(x_t) of a mixture of clouds at the level with ᾱ_t, in closed form: cloud k has become
 * N(√ᾱ μ_k, v I) with v = ᾱσ² + 1 − ᾱ, and the score is `Σ r_k(x) (√ᾱ μ_k − x) / v`, r_k the share of cloud k in
 * the density at x. x: [n · 2], result: [n · 2].
 */
export function trueScore({ means, weights, deviation }: Mixture, x: ArrayLike<number>, alphaBar: number) {
  const variance = alphaBar * deviation ** 2 + 1 - alphaBar
  const scale = Math.sqrt(alphaBar)
  const result = new Float32Array(x.length)
  for (let i = 0; i < x.length; i += 2) {
    const [px, py] = [x[i]!, x[i + 1]!]
    const pulls = means.map(([mx, my]) => [scale * mx - px, scale * my - py] as const)
    const exponents = pulls.map(([dx, dy]) => -(dx * dx + dy * dy) / (2 * variance))
    const largest = Math.max(...exponents)
    const shares = exponents.map((exponent, k) => weights[k]! * Math.exp(exponent - largest))
    const total = shares.reduce((sum, share) => sum + share, 0)
    for (const [k, [dx, dy]] of pulls.entries()) {
      result[i]! += (shares[k]! / total) * (dx / variance)
      result[i + 1]! += (shares[k]! / total) * (dy / variance)
    }
  }
  return result
}
