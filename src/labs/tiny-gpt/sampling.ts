import type { Random } from '#/base/random.ts'

/** How the next token is chosen. */
export interface Sampling {
  /** Scores are divided by it; at 0 the most probable token is always taken. */
  readonly temperature: number
  /** Only so many of the most probable tokens are left; 0 leaves all. */
  readonly topK: number
  /** Of these only the fewest whose probabilities add up to at least this. */
  readonly topP: number
}

/** `softmax(z / temperature)`; at temperature 0 the first of the largest scores has it all. */
export function probabilities(scores: ArrayLike<number>, temperature = 1): Float64Array {
  const z = Float64Array.from(scores)
  let highest = -Infinity
  for (const value of z) highest = Math.max(highest, value)
  if (temperature === 0) {
    const first = z.indexOf(highest)
    return z.map((_, id) => Number(id === first))
  }
  let total = 0
  for (const [id, value] of z.entries()) {
    z[id] = Math.exp((value - highest) / temperature)
    total += z[id]!
  }
  return z.map((value) => value / total)
}

/** Token numbers by falling probability; equal ones in the order of their numbers. */
export function ranked(p: ArrayLike<number>): number[] {
  return Array.from({ length: p.length }, (_, id) => id).sort((a, b) => p[b]! - p[a]! || a - b)
}

/** The probabilities that a token is drawn by: temperature first, then top-k, then top-p, then made to add up to 1. */
export function cutProbabilities(
  scores: ArrayLike<number>,
  { temperature, topK, topP }: Sampling,
): Float64Array {
  const p = probabilities(scores, temperature)
  const order = ranked(p).slice(0, topK > 0 ? topK : p.length)
  const first = order.reduce((sum, id) => sum + p[id]!, 0)
  const kept = new Float64Array(p.length)
  let total = 0
  for (const id of order) {
    // the token that crosses the line is still in
    if (total >= topP * first) break
    kept[id] = p[id]!
    total += p[id]!
  }
  return kept.map((value) => value / total)
}

/** Draws one token number. p: probabilities that add up to 1. */
export function draw(p: Float64Array, random: Random): number {
  let rest = random.uniform()
  let last = 0
  for (const [id, share] of p.entries()) {
    if (share === 0) continue
    last = id
    rest -= share
    if (rest < 0) return id
  }
  return last
}
