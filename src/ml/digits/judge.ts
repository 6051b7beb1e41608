import { argMax, logSumExp } from '#/ml/softmax.ts'
import { classCount } from './size.ts'

/** How a set of digits was judged. */
export interface Judgement {
  /** The mean cross-entropy, −log of the probability given to what each digit is. */
  readonly loss: number
  /** The share whose most probable digit is the true one. */
  readonly accuracy: number
  /** The most probable digit of each: [n]. */
  readonly said: Uint8Array
  /** Its probability: [n]. */
  readonly sure: Float32Array
}

/** Judges n digits by their scores. scores: [n · 10], labels: [n]. */
export function judge(scores: Float32Array, labels: Uint8Array): Judgement {
  const said = new Uint8Array(labels.length)
  const sure = new Float32Array(labels.length)
  let [loss, right] = [0, 0]
  for (const [row, label] of labels.entries()) {
    const z = Array.from(scores.subarray(row * classCount, (row + 1) * classCount))
    const total = logSumExp(z)
    said[row] = argMax(z)
    sure[row] = Math.exp(z[said[row]!]! - total)
    loss += total - z[label]!
    if (said[row] === label) right++
  }
  return { loss: loss / labels.length, accuracy: right / labels.length, said, sure }
}

/** counts[truth][answer]: how often digits of each kind were taken for each. */
export function confusionOf(labels: Uint8Array, said: Uint8Array): readonly (readonly number[])[] {
  const counts = Array.from({ length: classCount }, () => Array<number>(classCount).fill(0))
  for (const [row, label] of labels.entries()) counts[label]![said[row]!]!++
  return counts
}
