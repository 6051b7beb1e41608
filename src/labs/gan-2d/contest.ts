/** What the two players make smaller, by the names of the link. */
export type LossName = 'nonSaturating' | 'saturating' | 'leastSquares'

interface PlainLoss {
  /** Of one score s against a target: 1 for real, 0 for fake. */
  readonly discriminator: (score: number, target: number) => number
  /** Of one score that a sample of the generator was given. */
  readonly generator: (score: number) => number
  /** ∂(generator's loss)/∂s: how much of the discriminator's slope reaches the generator. */
  readonly pull: (score: number) => number
  /** The score as a verdict: 1 real, 0 fake. */
  readonly verdict: (score: number) => number
}

const entropy = {
  discriminator: (s: number, target: number) => softplus(s) - target * s,
  verdict: sigmoid,
}

/** The losses on plain numbers, for measuring and drawing; `tensorLosses` trains with the same. */
export const plainLosses = {
  nonSaturating: { ...entropy, generator: (s) => softplus(-s), pull: (s) => sigmoid(s) - 1 },
  saturating: { ...entropy, generator: (s) => -softplus(s), pull: (s) => -sigmoid(s) },
  leastSquares: {
    discriminator: (s, target) => (s - target) ** 2,
    generator: (s) => (s - 1) ** 2,
    pull: (s) => 2 * (s - 1),
    verdict: (s) => Math.min(1, Math.max(0, s)),
  },
} as const satisfies Readonly<Record<LossName, PlainLoss>>

/** `1 / (1 + e⁻ˢ)`. */
export function sigmoid(s: number): number {
  return 1 / (1 + Math.exp(-s))
}

/** `log(1 + eˢ)`, without overflow. */
function softplus(s: number): number {
  return Math.max(s, 0) + Math.log1p(Math.exp(-Math.abs(s)))
}
