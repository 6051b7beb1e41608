import { isTestRow } from './split.ts'

export type LossName = 'crossEntropy' | 'squared'
/** What is to be learned, and by what it is judged. */
export interface Task {
  readonly isRegression: boolean
  readonly loss: LossName
}

/** Points of each class by what was said of them. */
export interface Confusion {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
}

/** How well raw scores do on the training or on the test data; null where there are none to tell by. */
export interface Marks {
  readonly loss: number | null
  readonly accuracy: number | null
  readonly counts: Confusion
}

/** σ(z) = 1 / (1 + e⁻ᶻ). */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

/** The loss of one point with raw score z, without overflow. */
export function lossOf(z: number, t: number, { isRegression, loss }: Task): number {
  if (isRegression) return (z - t) ** 2
  if (loss === 'squared') return (sigmoid(z) - t) ** 2
  return Math.max(z, 0) - t * z + Math.log1p(Math.exp(-Math.abs(z)))
}

/** Judges the scores of one part of the data against what they should be; both of all rows. */
export function marksOf(
  targets: Float32Array,
  scores: Float32Array,
  { isTest, trainShare, ...task }: Task & { isTest: boolean; trainShare: number },
): Marks {
  let [count, sum, tp, fp, fn, tn] = [0, 0, 0, 0, 0, 0]
  for (const [index, t] of targets.entries()) {
    if (isTestRow(index, trainShare) !== isTest) continue
    const z = scores[index]!
    count++
    sum += lossOf(z, t, task)
    if (z > 0) t > 0.5 ? tp++ : fp++
    else t > 0.5 ? fn++ : tn++
  }
  if (count === 0) return { loss: null, accuracy: null, counts: { tp, fp, fn, tn } }
  const accuracy = task.isRegression ? null : (tp + tn) / count
  return { loss: sum / count, accuracy, counts: { tp, fp, fn, tn } }
}

/** The part of the hidden neurons that answer 0 to every point; null where there are none. */
export function deadShare(layers: readonly Float32Array[], rowCount: number): number | null {
  let [units, dead] = [0, 0]
  for (const answers of layers.slice(0, -1)) {
    const width = answers.length / rowCount
    units += width
    for (let unit = 0; unit < width; unit++) {
      let isDead = true
      for (let at = unit; at < answers.length && isDead; at += width) isDead = answers[at] === 0
      if (isDead) dead++
    }
  }
  return units === 0 ? null : dead / units
}
