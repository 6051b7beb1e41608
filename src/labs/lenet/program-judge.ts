import * as tf from '@tensorflow/tfjs'
import { readArray } from '#/engine/read.ts'
import type { Digits } from '#/ml/digits/digits.ts'
import { type Judgement, judge } from '#/ml/digits/judge.ts'
import { classCount, pixelCount, side } from '#/ml/digits/size.ts'
import type { NetworkLayers } from './program-network.ts'

/** Digits that pass through the network at once: more would take memory and no less time. */
const partCount = 250

/** How the network answers digits. */
export async function judgeDigits(
  layers: (x: tf.Tensor) => NetworkLayers,
  { pixels, labels }: Digits,
): Promise<Judgement> {
  const scores = new Float32Array(labels.length * classCount)
  for (let start = 0; start < labels.length; start += partCount) {
    const part = pixels.subarray(start * pixelCount, (start + partCount) * pixelCount)
    const z = tf.tidy(() => layers(tf.tensor4d(part, [part.length / pixelCount, side, side, 1])).z3)
    scores.set(await readArray(z), start * classCount)
    z.dispose()
  }
  return judge(scores, labels)
}
