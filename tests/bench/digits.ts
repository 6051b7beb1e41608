import { readFile } from 'node:fs/promises'
import * as tf from '@tensorflow/tfjs'
import { switchBackend } from '#/engine/backends.ts'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { convolution } from '#/ml/convolution.ts'
import { dense } from '#/ml/dense.ts'
import { digits } from '#/ml/digits/digits.ts'
import { readIdxDigits } from '#/ml/idx.ts'
import { he } from '#/ml/initialisers.ts'
import { softmaxCrossEntropy } from '#/ml/losses.ts'

export interface DigitsQuestion {
  /** IDX files, gzipped or not: MNIST's `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`. */
  readonly images: string
  readonly labels: string
  readonly seed?: number
}

const [side, batch, trainCount, epochs] = [28, 100, 20_000, 6]

/**
 * Trains a LeNet on generated digits alone and asks it about real ones. Returns the part that it reads rightly.
 * Two convolutions of 5 × 5 with 2 × 2 pooling and three dense layers, as LeCun, Bottou, Bengio & Haffner (1998).
 */
export async function readRealDigits({ images, labels, seed = 1 }: DigitsQuestion): Promise<number> {
  const real = await readIdxDigits(await bytesOf(images), await bytesOf(labels))
  if (!real.ok) throw new Error(real.problem.en)
  await switchBackend('wasm')
  const made = digits({ count: trainCount, seed })
  const p = parameters(
    {
      w1: [5, 5, 1, 6],
      b1: [6],
      w2: [5, 5, 6, 16],
      b2: [16],
      w3: [400, 120],
      b3: [120],
      w4: [120, 84],
      b4: [84],
      w5: [84, 10],
      b5: [10],
    },
    { seed, initialise: he },
  )
  const pool = (x: tf.Tensor4D) => tf.maxPool(x, 2, 2, 'valid')
  function scores(x: tf.Tensor): tf.Tensor {
    const h1 = pool(tf.relu(convolution(x, p.w1, p.b1))) // [n, 14, 14, 6]
    const h2 = pool(tf.relu(convolution(h1, p.w2, p.b2, { pad: 'valid' }))) // [n, 5, 5, 16]
    const h3 = tf.relu(dense(tf.reshape(h2, [-1, 400]), p.w3, p.b3)) // [n, 120]
    return dense(tf.relu(dense(h3, p.w4, p.b4)), p.w5, p.b5) // [n, 10]
  }
  const optimizer = adam(p, { learningRate: 0.002 })
  const step = trainingStep(optimizer, (x: tf.Tensor, y: tf.Tensor) => softmaxCrossEntropy(scores(x), y))
  const steps = (epochs * trainCount) / batch
  for (let t = 0; t < steps; t++) {
    const start = (t * batch) % trainCount
    optimizer.learningRate = 0.002 * (1 - t / steps)
    tf.tidy(() => {
      const pixels = made.pixels.subarray(start * side * side, (start + batch) * side * side)
      const classes = tf.tensor1d(made.labels.subarray(start, start + batch), 'int32')
      step(tf.tensor4d(pixels, [batch, side, side, 1]), tf.oneHot(classes, 10, 1, 0, 'float32'))
    })
  }
  return partRead(real, scores)
}

function partRead(
  { pixels, labels }: { readonly pixels: Uint8Array; readonly labels: Uint8Array },
  scores: (x: tf.Tensor) => tf.Tensor,
): number {
  let right = 0
  for (let start = 0; start < labels.length; start += batch) {
    const rows = Math.min(batch, labels.length - start)
    const said = tf.tidy(() => {
      const ink = Float32Array.from(
        pixels.subarray(start * side * side, (start + rows) * side * side),
        (value) => value / 255,
      )
      return tf.argMax(scores(tf.tensor4d(ink, [rows, side, side, 1])), 1).dataSync()
    })
    for (const [row, digit] of said.entries()) if (digit === labels[start + row]) right++
  }
  return right / labels.length
}

async function bytesOf(path: string): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(path)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
