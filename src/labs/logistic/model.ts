/** The linear discriminant f(x, y) = w₁x + w₂y + b. */
export interface Model {
  readonly w1: number
  readonly w2: number
  readonly b: number
}
/** One observation: a place in the plane, and t = 1 for ○, t = 0 for ×. */
export type Row = readonly [x: number, y: number, t: number]

/** f(x, y), the score: the log-odds of ○. */
export function scoreOf({ w1, w2, b }: Model, [x, y]: Row): number {
  return w1 * x + w2 * y + b
}

/** σ(z) = 1 / (1 + e⁻ᶻ). */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

/** What sigmoid undoes, log(p / (1 − p)). */
export function logit(p: number): number {
  return Math.log(p / (1 - p))
}

/** −log of the probability given to what a point is: log(1 + e⁻ˢ), s = f for ○ and −f for ×, without overflow. */
export function lossOf(model: Model, row: Row): number {
  const score = scoreOf(model, row)
  const side = row[2] === 1 ? score : -score
  return Math.max(-side, 0) + Math.log1p(Math.exp(-Math.abs(side)))
}

/** ‖θ − θ*‖ / ‖θ*‖, θ = (w₁, w₂, b): how far a model is from the best one; null where the best is all zero. */
export function relativeGap(model: Model, best: Model): number | null {
  const length = Math.hypot(best.w1, best.w2, best.b)
  if (length === 0) return null
  return Math.hypot(model.w1 - best.w1, model.w2 - best.w2, model.b - best.b) / length
}

/** Rows as the reader brought them: a class above ½ counts as 1 (○), any other as 0 (×). */
export function labelled(rows: readonly (readonly number[])[]): readonly Row[] {
  return rows.map(([x, y, t]): Row => [x!, y!, t! > 0.5 ? 1 : 0])
}
