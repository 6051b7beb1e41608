/** T, the number of noise levels: level 0 is the data, level T noise. */
export const levels = 100

export type ScheduleName = 'cosine' | 'linear'

/** β_t of each schedule, the share of variance that step t replaces by noise, for t = 1 … T. */
const betas: Readonly<Record<ScheduleName, (t: number) => number>> = {
  // Ho et al. (2020), with T = 100 instead of 1000 and β ten times as large
  linear: (t) => 0.001 + ((0.12 - 0.001) * (t - 1)) / (levels - 1),
  // Nichol & Dhariwal (2021), s = 0.008; their bound of 0.999 is lower here, for the longer steps
  cosine: (t) => Math.min(0.2, 1 - cosineShare(t) / cosineShare(t - 1)),
}

/** `ᾱ_t = (1 − β_1) … (1 − β_t)`, the share of the data's variance that is left at level t. [T + 1], ᾱ_0 = 1. */
export function alphaBars(schedule: ScheduleName): Float64Array {
  const result = new Float64Array(levels + 1).fill(1)
  for (let t = 1; t <= levels; t++) result[t] = result[t - 1]! * (1 - betas[schedule](t))
  return result
}

function cosineShare(t: number): number {
  return Math.cos((((t / levels + 0.008) / 1.008) * Math.PI) / 2) ** 2
}
