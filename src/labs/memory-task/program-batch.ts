import * as tf from '@tensorflow/tfjs'
import { inputWidth, type Recall } from './task.ts'

/** Sequences of one length as tensors: xs, for each time step [batch, width]; answers: [batch, letters], one-hot. */
export function batchOf(recalls: readonly Recall[], settings: { readonly letters: number }) {
  const [batch, width] = [recalls.length, inputWidth(settings)]
  const xs = recalls[0]!.inputs.map((_, t) => {
    const x = new Float32Array(batch * width)
    for (const [row, { inputs }] of recalls.entries()) {
      for (const place of inputs[t]!) x[row * width + place] = 1
    }
    return tf.tensor2d(x, [batch, width])
  })
  const t = new Float32Array(batch * settings.letters)
  for (const [row, { answer }] of recalls.entries()) t[row * settings.letters + answer] = 1
  return { xs, answers: tf.tensor2d(t, [batch, settings.letters]) }
}
