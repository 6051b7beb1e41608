import type { Mixture } from './data-sets.ts'
import type { Lesson } from './lesson.ts'
import { predictNoise } from './network.ts'
import { noised, scoreOf } from './noised.ts'
import { levels } from './schedule.ts'
import { trueScore } from './true-score.ts'

/** Points noised at each level to measure the loss. */
const probesPerLevel = 10
/** Points at which the score is held against the true one. */
const scoreProbes = 200

/** What measuring takes: a network, how much is left at each level, and standard normal numbers. */
export interface Measured {
  readonly weights: Float32Array
  readonly alphaBar: Float64Array
  readonly lesson: Lesson
  /** At least 2000. */
  readonly noise: Float32Array
}

/** The mean of (ε − ε̂)² over all levels alike, for the same points and the same noise at every look. */
export function noiseLoss({ weights, alphaBar, lesson, noise }: Measured): number {
  const { reference } = lesson
  let sum = 0
  for (let t = 1; t <= levels; t++) {
    const first = (t - 1) * 2 * probesPerLevel
    const clean = Float32Array.from(
      { length: 2 * probesPerLevel },
      (_, i) => reference[(first + i) % reference.length]!,
    )
    const fresh = noise.subarray(first, first + clean.length)
    const estimate = predictNoise(weights, noised(clean, fresh, alphaBar[t]!), t)
    for (const [i, value] of estimate.entries()) sum += (fresh[i]! - value) ** 2
  }
  return sum / (2 * probesPerLevel * levels)
}

/** `E‖s − s*‖² / E‖s*‖²` at half of all levels, s* the true score; null where that is not known. */
export function scoreError({ weights, alphaBar, lesson, noise }: Measured): number | null {
  if (!lesson.mixture) return null
  const t = levels / 2
  const x = noised(lesson.reference.subarray(0, 2 * scoreProbes), noise, alphaBar[t]!)
  const learned = scoreOf(predictNoise(weights, x, t), alphaBar[t]!)
  const truth = trueScore(lesson.mixture, x, alphaBar[t]!)
  const error = learned.reduce((sum, value, i) => sum + (value - truth[i]!) ** 2, 0)
  return error / truth.reduce((sum, value) => sum + value ** 2, 0)
}

/** How many clouds have at least a quarter of the samples due to them within 3σ of their centre. */
export function cloudsCovered({ means, weights, deviation }: Mixture, samples: Float32Array): number {
  const counts = means.map(([mx, my]) => {
    let count = 0
    for (let i = 0; i < samples.length; i += 2) {
      if (Math.hypot(samples[i]! - mx, samples[i + 1]! - my) <= 3 * deviation) count++
    }
    return count
  })
  return counts.filter((count, k) => count >= (weights[k]! * samples.length) / 8).length
}
