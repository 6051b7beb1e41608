import { type Model, type Row, scoreOf, sigmoid } from './model.ts'

/** Why there is no single answer: nothing to tell apart, nothing to stop the weights, or a direction left free. */
export type NoAnswer = 'oneClass' | 'separable' | 'free'
/** Where the loss is least, or why there is no such place. */
export type Best =
  | { readonly model: Model; readonly without?: undefined }
  | { readonly model: null; readonly without: NoAnswer }

const none: Model = { w1: 0, w2: 0, b: 0 }
const mostSteps = 100
/** Enough to stop the weights of separable data, and too little to turn the boundary. */
const faintPenalty = 1e-7

/**
 * The model with the least L + λ/2 (w₁² + w₂²), by Newton's method (iteratively reweighted least squares;
 * Nelder & Wedderburn, 1972): θ ← θ − H⁻¹ ∇. Where one class is missing, b has no end even with λ > 0.
 */
export function newton(rows: readonly Row[], penalty: number): Best {
  if (rows.every((row) => row[2] === rows[0]![2])) return { model: null, without: 'oneClass' }
  const model = descend(rows, penalty)
  if (model) return { model }
  const faint = descend(rows, Math.max(penalty, faintPenalty))
  const isSeparating = faint !== null && rows.every((row) => (2 * row[2] - 1) * scoreOf(faint, row) > 0)
  return { model: null, without: isSeparating ? 'separable' : 'free' }
}

/** Null where the steps do not settle. */
function descend(rows: readonly Row[], penalty: number): Model | null {
  let model = none
  let value = objective(model, rows, penalty)
  for (let count = 0; count < mostSteps; count++) {
    const step = newtonStep(model, rows, penalty)
    if (!step) return null
    let share = 1
    let next = minus(model, step, share)
    // far from the minimum a whole step may climb
    while (objective(next, rows, penalty) > value + 1e-12 && share > 1e-6) {
      share /= 2
      next = minus(model, step, share)
    }
    model = next
    value = objective(model, rows, penalty)
    const length = Math.hypot(model.w1, model.w2, model.b)
    if (Math.hypot(step.w1, step.w2, step.b) < 1e-9 * (1 + length)) return model
  }
  return null
}

/** H⁻¹ ∇ of mean cross-entropy and penalty; null where H has no inverse. */
function newtonStep(model: Model, rows: readonly Row[], penalty: number): Model | null {
  let [g1, g2, g3] = [penalty * model.w1, penalty * model.w2, 0]
  let [h11, h12, h13, h22, h23, h33] = [penalty, 0, 0, penalty, 0, 0]
  for (const row of rows) {
    const [x, y, t] = row
    const p = sigmoid(scoreOf(model, row))
    const error = (p - t) / rows.length
    const weight = (p * (1 - p)) / rows.length
    g1 += error * x
    g2 += error * y
    g3 += error
    h11 += weight * x * x
    h12 += weight * x * y
    h13 += weight * x
    h22 += weight * y * y
    h23 += weight * y
    h33 += weight
  }
  return solve([h11, h12, h13, h22, h23, h33], [g1, g2, g3])
}

type Six = readonly [number, number, number, number, number, number]

/** Solves a symmetric positive definite system of three by Cholesky's factors; null where a pivot vanishes. */
function solve([a, b, c, d, e, f]: Six, [u, v, w]: readonly [number, number, number]): Model | null {
  // b first, then the coordinates as they vary about their mean: a far-away mean then costs no digits
  const [x, y] = [c / f, e / f]
  const [aa, bb, dd] = [a - c * x, b - c * y, d - e * y]
  if (!(f > 1e-12) || !(aa > 1e-10 * a)) return null
  const rest = dd - (bb * bb) / aa
  if (!(rest > 1e-10 * d)) return null
  const [uu, vv] = [u - w * x, v - w * y]
  const w2 = (vv - (bb / aa) * uu) / rest
  const w1 = (uu - bb * w2) / aa
  return { w1, w2, b: w / f - x * w1 - y * w2 }
}

function objective(model: Model, rows: readonly Row[], penalty: number): number {
  let sum = 0
  for (const row of rows) {
    const side = (2 * row[2] - 1) * scoreOf(model, row)
    sum += Math.max(-side, 0) + Math.log1p(Math.exp(-Math.abs(side)))
  }
  return sum / rows.length + (penalty / 2) * (model.w1 ** 2 + model.w2 ** 2)
}

function minus(model: Model, step: Model, share: number): Model {
  return { w1: model.w1 - share * step.w1, w2: model.w2 - share * step.w2, b: model.b - share * step.b }
}
