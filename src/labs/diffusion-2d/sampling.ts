import { predictNoise } from './network.ts'
import { levels } from './schedule.ts'

/** How noise is taken away: with fresh noise at each step (DDPM), or without any (DDIM). */
export type SamplerName = 'ddpm' | 'ddim'

/** Where a particle can be at level 0: an estimate of x₀ beyond is brought back to this bound. */
const farthest = 4

export interface SamplingOptions {
  readonly weights: Float32Array
  readonly alphaBar: Float64Array
  readonly sampler: SamplerName
  readonly steps: number
  /** Standard normal numbers: what the particles start as, then what each step adds, [(T + 1) · n · 2]. */
  readonly noise: Float32Array
  readonly count: number
}

/** The way back: the levels that were visited, from T to 0, and where the particles were at each, [n · 2]. */
export type Way = {
  readonly times: readonly number[]
  readonly places: readonly Float32Array[]
}

/** The levels of a way with so many steps, evenly spread: T, …, 0. */
export function timesOf(steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, i) => Math.round((levels * (steps - i)) / steps))
}

/** Turns noise into samples. Both samplers take one step from level t to level u < t after the other. */
export function sample(options: SamplingOptions): Way {
  const { weights, noise, count, steps } = options
  const times = timesOf(steps)
  let x: Float32Array = noise.slice(0, 2 * count)
  const places = [x]
  for (let i = 0; i < steps; i++) {
    const [t, u] = [times[i]!, times[i + 1]!]
    const estimate = predictNoise(weights, x, t)
    const fresh = noise.subarray(2 * count * (i + 1), 2 * count * (i + 2))
    x = stepBack(
      x,
      { estimate, fresh, from: options.alphaBar[t]!, to: options.alphaBar[u]! },
      options.sampler,
    )
    places.push(x)
  }
  return { times, places }
}

interface Step {
  /** ε̂. */
  readonly estimate: Float32Array
  /** z, standard normal. */
  readonly fresh: Float32Array
  /** ᾱ_t and ᾱ_u. */
  readonly from: number
  readonly to: number
}

/**
 * One step from level t to u: `x̂₀ = (x_t − √(1−ᾱ_t) ε̂) / √ᾱ_t`, then
 * `x_u = √ᾱ_u x̂₀ + √(1−ᾱ_u−σ²) ε̂ + σz`, where DDIM has σ = 0 and DDPM
 * `σ² = (1−ᾱ_u)/(1−ᾱ_t) · (1−ᾱ_t/ᾱ_u)` (Song, Meng & Ermon, 2020, equations 12 and 16).
 */
export function stepBack(
  x: Float32Array,
  { estimate, fresh, from, to }: Step,
  sampler: SamplerName,
): Float32Array {
  const variance = sampler === 'ddpm' ? ((1 - to) / (1 - from)) * (1 - from / to) : 0
  const [signal, loss] = [Math.sqrt(from), Math.sqrt(1 - from)]
  const along = Math.sqrt(Math.max(0, 1 - to - variance))
  return x.map((value, i) => {
    const clean = (value - loss * estimate[i]!) / signal
    const x0 = Math.min(farthest, Math.max(-farthest, clean))
    return Math.sqrt(to) * x0 + along * estimate[i]! + Math.sqrt(variance) * fresh[i]!
  })
}
