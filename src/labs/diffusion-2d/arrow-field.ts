import type { Mixture } from './data-sets.ts'
import { predictNoise } from './network.ts'
import { levels } from './schedule.ts'
import { trueScore } from './true-score.ts'

/** Which score is drawn: none, what the network has learned, or what it should learn. */
export type ArrowKind = 'none' | 'learned' | 'true'

/** Where arrows begin, and where each points, in the units of the network: [n · 2]. */
export interface ArrowField {
  readonly places: Float32Array
  /** `√(1−ᾱ_t)` times the score, which is −ε̂: of about unit length at every level. */
  readonly pulls: Float32Array
}

const perSide = 15
const step = 0.4

/** The lattice that arrows begin on. */
const places = Float32Array.from({ length: 2 * perSide ** 2 }, (_, i) => {
  const place = Math.floor(i / 2)
  return step * ((i % 2 === 0 ? place % perSide : Math.floor(place / perSide)) - (perSide - 1) / 2)
})

interface FieldOptions {
  readonly weights: Float32Array
  readonly alphaBar: Float64Array
  /** At level 0 there is no noise: what is drawn there is level 1. */
  readonly level: number
  readonly mixture: Mixture | null
}

/** The score at one level over the plane; null where it is not to be drawn or not known. */
export function arrowField(kind: ArrowKind, options: FieldOptions): ArrowField | null {
  const { weights, alphaBar, mixture } = options
  const t = Math.min(levels, Math.max(1, options.level))
  if (kind === 'learned') return { places, pulls: predictNoise(weights, places, t).map((value) => -value) }
  if (kind === 'none' || !mixture) return null
  const spread = Math.sqrt(1 - alphaBar[t]!)
  return { places, pulls: trueScore(mixture, places, alphaBar[t]!).map((value) => spread * value) }
}
