import { type Heaps, type Place, reach } from './data-sets.ts'

/** Cells of the histogram to a side. */
export const cells = 20

/** Shares of the places in each cell of the plane, [cells²]; what lies outside counts in the cell nearest to it. */
export function histogram(x: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(cells * cells)
  const cellOf = (value: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((value + reach) / (2 * reach)) * cells)))
  for (let at = 0; at < x.length; at += 2) {
    shares[cellOf(x[at + 1]!) * cells + cellOf(x[at]!)]! += 2 / x.length
  }
  return shares
}

/** What is added to every share before KL is taken: without it one empty cell would make it infinite. */
const least = 1e-4

/** `KL(p ‖ q) = Σ p log(p / q)` in nats, of histograms lifted by 10⁻⁴ in every cell and scaled to sum 1. */
export function klDivergence(p: Float64Array, q: Float64Array): number {
  const whole = 1 + least * p.length
  let sum = 0
  for (let i = 0; i < p.length; i++) {
    sum += ((p[i]! + least) / whole) * Math.log((p[i]! + least) / (q[i]! + least))
  }
  return sum
}

/** `JS(p, q) = ½ KL(p ‖ m) + ½ KL(q ‖ m)`, m = (p + q)/2, in nats: 0 for equal histograms, log 2 for disjoint ones. */
export function jsDivergence(p: Float64Array, q: Float64Array): number {
  let sum = 0
  for (let i = 0; i < p.length; i++) {
    const m = (p[i]! + q[i]!) / 2
    if (p[i]! > 0) sum += (p[i]! / 2) * Math.log(p[i]! / m)
    if (q[i]! > 0) sum += (q[i]! / 2) * Math.log(q[i]! / m)
  }
  return sum
}

/** The least share of all samples that must lie on a heap for it to count as covered. */
const share = 0.02

/** How many heaps have at least 2 % of the samples within three deviations, and the share of samples on any. */
export function coverage(x: ArrayLike<number>, { centres, deviation }: Heaps) {
  const counts = centres.map(() => 0)
  for (let at = 0; at < x.length; at += 2) {
    const index = centres.findIndex(([a, b]) => Math.hypot(x[at]! - a, x[at + 1]! - b) < 3 * deviation)
    if (index >= 0) counts[index]!++
  }
  const total = x.length / 2
  return {
    covered: counts.filter((count) => count >= share * total).length,
    onHeaps: counts.reduce((sum, count) => sum + count, 0) / total,
  }
}

/** The density of heaps at a place: the mean of their N(centre, deviation²). */
export function densityOf({ centres, deviation }: Heaps, [x, y]: Place): number {
  const peak = 1 / (2 * Math.PI * deviation ** 2 * centres.length)
  return centres.reduce(
    (sum, [a, b]) => sum + peak * Math.exp(-((x - a) ** 2 + (y - b) ** 2) / (2 * deviation ** 2)),
    0,
  )
}

/** The best discriminator `D*(x) = p(x) / (p(x) + q(x))` for two distributions of heaps (Goodfellow et al., 2014). */
export function bestVerdict(real: Heaps, fake: Heaps, place: Place): number {
  const [p, q] = [densityOf(real, place), densityOf(fake, place)]
  return p + q > 0 ? p / (p + q) : 0.5
}
