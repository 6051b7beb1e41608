import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { switchBackend } from '#/engine/backends.ts'
import { adam } from '#/engine/optimizers.ts'
import { parameters } from '#/engine/parameters.ts'
import { trainingStep } from '#/engine/training-step.ts'
import { convolution } from '#/ml/convolution.ts'
import { dense } from '#/ml/dense.ts'
import { digits } from '#/ml/digits/digits.ts'
import { he } from '#/ml/initialisers.ts'
import { softmaxCrossEntropy } from '#/ml/losses.ts'
test('x', async () => {
  await switchBackend('wasm')
  let t0 = performance.now()
  const N = 4000
  const d = digits({ count: N, seed: 2 }); const te = digits({ count: 1000, seed: 777 })
  console.log('digits/1000 ms', (performance.now() - t0) / 4)
  const [F1, F2, B] = [8, 16, 64]
  const p = parameters({ w1: [5, 5, 1, F1], b1: [F1], w2: [5, 5, F1, F2], b2: [F2], w3: [25 * F2, 10], b3: [10] }, { seed: 1, initialise: he })
  const pool = (x: tf.Tensor4D) => tf.maxPool(x, 2, 2, 'valid')
  const f = (x: tf.Tensor) => {
    const h1 = pool(tf.relu(convolution(x, p.w1, p.b1)))
    const h2 = pool(tf.relu(convolution(h1, p.w2, p.b2, { pad: 'valid' })))
    return dense(tf.reshape(h2, [-1, 25 * F2]), p.w3, p.b3)
  }
  const opt = adam(p, { learningRate: 0.005 })
  const step = trainingStep(opt, (x: tf.Tensor, y: tf.Tensor) => softmaxCrossEntropy(f(x), y))
  const ev = () => { let r = 0; const t = performance.now()
    for (let s = 0; s < 1000; s += 250) { const said = tf.tidy(() => tf.argMax(f(tf.tensor4d(te.pixels.subarray(s * 784, (s + 250) * 784), [250, 28, 28, 1])), 1).dataSync()); for (let i = 0; i < 250; i++) if (said[i] === te.labels[s + i]) r++ }
    return [r / 1000, performance.now() - t] }
  ev()
  t0 = performance.now(); let steps = 0
  for (let t = 0; t < 450; t++) {
    const s = (t * B) % N
    tf.tidy(() => { step(tf.tensor4d(d.pixels.subarray(s * 784, (s + B) * 784), [B, 28, 28, 1]), tf.oneHot(tf.tensor1d(d.labels.subarray(s, s + B), 'int32'), 10, 1, 0, 'float32')) })
    if (t % 50 === 49) console.log(t + 1, (performance.now() - t0) / (t + 1), ev())
    if (performance.now() - t0 > 12500) break
  }
}, 60000)
