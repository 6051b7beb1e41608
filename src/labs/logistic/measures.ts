import { lossOf, type Model, type Row, scoreOf, sigmoid } from './model.ts'

/** How often what was said and what was true came together: true and false positives and negatives. */
export interface Confusion {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
}

/** Binary cross-entropy L = −(1/n) Σ t log p + (1 − t) log(1 − p). */
export function crossEntropy(model: Model, rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + lossOf(model, row), 0) / rows.length
}

/** Says ○ where p ≥ threshold, and counts. */
export function confusionOf(model: Model, rows: readonly Row[], threshold: number): Confusion {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 }
  for (const row of rows) {
    const saysCircle = sigmoid(scoreOf(model, row)) >= threshold
    counts[row[2] === 1 ? (saysCircle ? 'tp' : 'fn') : saysCircle ? 'fp' : 'tn']++
  }
  return counts
}

/** (TP + TN) / n. */
export function accuracyOf({ tp, fp, fn, tn }: Confusion): number {
  return (tp + tn) / (tp + fp + fn + tn)
}

/** TP / (TP + FP), of those called ○ the part that is; null where none is called ○. */
export function precisionOf({ tp, fp }: Confusion): number | null {
  return tp + fp > 0 ? tp / (tp + fp) : null
}

/** TP / (TP + FN), of the ○ the part that was found; null where there is no ○. */
export function recallOf({ tp, fn }: Confusion): number | null {
  return tp + fn > 0 ? tp / (tp + fn) : null
}

/** FP / (FP + TN), of the × the part taken for ○; null where there is no ×. */
export function fallOutOf({ fp, tn }: Confusion): number | null {
  return fp + tn > 0 ? fp / (fp + tn) : null
}

/** A place on the ROC curve: false positive rate and true positive rate. */
export type RocPoint = readonly [fallOut: number, recall: number]

/** The ROC curve from (0, 0) to (1, 1), a corner for every score that occurs; null where a class is missing. */
export function rocCurve(model: Model, rows: readonly Row[]): readonly RocPoint[] | null {
  const circles = rows.filter((row) => row[2] === 1).length
  const crosses = rows.length - circles
  if (circles === 0 || crosses === 0) return null
  const scored = rows.map((row) => ({ score: scoreOf(model, row), isCircle: row[2] === 1 }))
  scored.sort((one, other) => other.score - one.score)
  const curve: RocPoint[] = [[0, 0]]
  let [found, wrong] = [0, 0]
  for (const [index, { score, isCircle }] of scored.entries()) {
    if (isCircle) found++
    else wrong++
    // equal scores pass the threshold together
    if (scored[index + 1]?.score !== score) curve.push([wrong / crosses, found / circles])
  }
  return curve
}

/** The area under an ROC curve: how often a ○ scores above a ×, ties counted half. */
export function areaUnder(curve: readonly RocPoint[]): number {
  let area = 0
  for (const [index, [fallOut, recall]] of curve.entries()) {
    const [from, before] = curve[index - 1] ?? [0, 0]
    area += ((fallOut - from) * (recall + before)) / 2
  }
  return area
}
