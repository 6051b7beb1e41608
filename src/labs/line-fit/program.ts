import * as tf from '@tensorflow/tfjs'
import { determination, leastSquaresLine, meanSquaredError, type Point } from '#/ml/least-squares.ts'
import { defineProgram } from '#/runtime/program.ts'
import { advertising } from './advertising.ts'
import { relativeGap } from './relative-gap.ts'
import { scalePoint, standardising, unscaled, unscaleLine } from './scaling.ts'
import spec from './spec.ts'

/** Learns slope w and intercept b of ŷ = wx + b by gradient descent on the mean squared error. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const invented = advertising(values, seed)
  const theta = tf.tidy(() => tf.variable(tf.zeros([2]))) // (w, b)
  let points: readonly Point[] = []
  let scaling = unscaled
  let inputs = tf.zeros([0, 2]) // (x, 1) of each point: [n, 2]
  let targets = tf.zeros([0]) // y: [n]

  /** The reader may drag a point at any moment. */
  function refresh() {
    const current = (values.points as readonly Point[] | null) ?? invented
    if (current === points) return
    points = current
    scaling = values.standardise ? standardising(points) : unscaled
    const scaled = points.map((point) => scalePoint(point, scaling))
    tf.dispose([inputs, targets])
    inputs = tf.tensor2d(scaled.map(([x]) => [x, 1]))
    targets = tf.tensor1d(scaled.map(([, y]) => y))
  }

  async function look() {
    refresh()
    const [w, b] = await theta.data()
    const trained = { slope: w!, intercept: b! }
    const line = unscaleLine(trained, scaling)
    const best = leastSquaresLine(points)
    const metrics = {
      loss: meanSquaredError(points, line),
      r2: determination(points, line),
      slope: line.slope,
      intercept: line.intercept,
      gap: best && relativeGap(line, best),
    }
    return { metrics, points, trained, scaling: { x: scaling.x, y: scaling.y } }
  }

  /** The line in the units of the data. */
  async function weights() {
    const { metrics } = await look()
    const [slope, intercept] = [metrics.slope, metrics.intercept].map((value) => Float32Array.of(value))
    return { slope: { shape: [1], data: slope! }, intercept: { shape: [1], data: intercept! } }
  }

  for (;;) {
    yield { look, weights }
    refresh()
    tf.tidy(() => {
      const n = targets.size
      const error = tf.dot(inputs, theta).sub(targets) // ŷ − y: [n]
      const gradient = tf.dot(error, inputs).mul(2 / n) // (∂L/∂w, ∂L/∂b) = (2/n) Σ (ŷᵢ − yᵢ) (xᵢ, 1)
      theta.assign(theta.sub(gradient.mul(values.learningRate))) // θ ← θ − η ∇L
    })
  }
})
