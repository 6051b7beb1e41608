import * as tf from '@tensorflow/tfjs'
import { randomSource } from '#/base/random.ts'
import { readArray } from '#/engine/read.ts'
import { pixelCount, side } from '#/ml/digits/size.ts'
import { ascentSteps, type Excited, type Excitement, shownSteps } from './excitement.ts'
import type { NetworkLayers } from './program-network.ts'
import { sides } from './shapes.ts'

/** How far the pixel of the steepest slope moves in a step. */
const stride = 0.1

/** Gradient ascent on the pixels, x ← x + η ∂z/∂x within 0 … 1, from a seeded grey noise. */
export async function excite(
  layers: (x: tf.Tensor) => NetworkLayers,
  { layer, unit, isSmooth }: Excitement,
  seed: number,
): Promise<Excited> {
  const neuron = (x: tf.Tensor) => neuronOf(layers(x), layer, unit) // [1, 28, 28, 1] → []
  const slope = tf.valueAndGrad(neuron)
  const random = randomSource(seed)
  const noise = Float32Array.from({ length: pixelCount }, () => random.uniform(0.4, 0.6))
  const values = new Float32Array(ascentSteps + 1)
  const frames: Float32Array[] = []
  let x: tf.Tensor = tf.tensor4d(noise, [1, side, side, 1])
  for (let step = 0; step <= ascentSteps; step++) {
    if (shownSteps.includes(step)) frames.push(await readArray(x))
    const { value, next } = tf.tidy(() => {
      const { value, grad } = slope(x)
      const steepest = tf.maximum(tf.max(tf.abs(grad)), 1e-12)
      const moved = tf.add(x, tf.mul(grad, tf.div(stride, steepest)))
      return { value, next: tf.clipByValue(isSmooth ? smoothed(moved) : moved, 0, 1) }
    })
    values[step] = (await value.data())[0]!
    tf.dispose([x, value])
    x = next
  }
  x.dispose()
  return { values, frames: joined(frames) }
}

function neuronOf({ z1, z2, z3 }: NetworkLayers, layer: Excitement['layer'], unit: number): tf.Scalar {
  if (layer === 'output') return tf.squeeze(tf.slice(z3, [0, unit], [1, 1]))
  const middle = Math.floor(sides[layer] / 2)
  return tf.squeeze(tf.slice(layer === 'conv1' ? z1 : z2, [0, middle, middle, unit], [1, 1, 1, 1]))
}

/** Each pixel half its own and half its neighbours': [1 2 1; 2 4 2; 1 2 1] / 16. */
function smoothed(x: tf.Tensor): tf.Tensor {
  const mix = tf.tensor4d([1, 2, 1, 2, 4, 2, 1, 2, 1], [3, 3, 1, 1])
  return tf.conv2d(x as tf.Tensor4D, tf.div(mix, 16), 1, 'same')
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const result = new Float32Array(parts.length * pixelCount)
  parts.forEach((part, index) => {
    result.set(part, index * pixelCount)
  })
  return result
}
