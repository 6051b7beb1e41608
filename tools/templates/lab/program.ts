import * as tf from '@tensorflow/tfjs'
import { randomSource } from '#/base/random.ts'
import { defineProgram } from '#/runtime/program.ts'
import spec from './spec.ts'

/** Learns the value m that is closest to all measurements y, by gradient descent on the mean squared error. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const random = randomSource(seed)
  const measurements = Array.from({ length: values.count }, () => random.normal(3, 1))
  const mean = measurements.reduce((sum, y) => sum + y, 0) / values.count
  const y = tf.tensor1d(measurements) // [n]
  const m = tf.tidy(() => tf.variable(tf.scalar(0))) // []

  async function look() {
    const [value] = await m.data()
    const loss = measurements.reduce((sum, one) => sum + (one - value!) ** 2, 0) / values.count
    return { metrics: { loss, error: Math.abs(value! - mean) }, value: value!, measurements }
  }

  for (;;) {
    yield { look }
    tf.tidy(() => {
      const gradient = m.sub(y).mean().mul(2) // ∂L/∂m = (2/n) Σ (m − yᵢ)
      m.assign(m.sub(gradient.mul(values.learningRate))) // m ← m − η ∂L/∂m
    })
  }
})
