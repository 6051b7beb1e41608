import * as tf from '@tensorflow/tfjs'
import { defineProgram } from '#/runtime/program.ts'
import {
  accuracyOf,
  areaUnder,
  confusionOf,
  crossEntropy,
  precisionOf,
  recallOf,
  rocCurve,
} from './measures.ts'
import { labelled, type Row, relativeGap } from './model.ts'
import { bestFor } from './newton-for.ts'
import { scaleRow, standardising, unscaled, unscaleModel } from './scaling.ts'
import spec from './spec.ts'
import { visitors } from './visitors.ts'

/** Learns p = σ(w₁x + w₂y + b), the probability of ○, by gradient descent on the binary cross-entropy. */
export default defineProgram(spec, async function* ({ values, seed }) {
  const invented = visitors(values, seed)
  const theta = tf.tidy(() => tf.variable(tf.zeros([3]))) // (w₁, w₂, b)
  const isWeight = tf.tensor1d([1, 1, 0]) // b is not regularised
  let given: unknown
  let rows: readonly Row[] = []
  let scaling = unscaled
  let inputs = tf.zeros([0, 3]) // (x, y, 1) of each point: [n, 3]
  let labels = tf.zeros([0]) // t, 1 for ○ and 0 for ×: [n]

  /** The reader may move a point at any moment. */
  function refresh() {
    const current = values.points ?? invented
    if (current === given) return
    given = current
    rows = labelled(current)
    scaling = values.standardise ? standardising(rows) : unscaled
    const scaled = rows.map((row) => scaleRow(row, scaling))
    tf.dispose([inputs, labels])
    inputs = tf.tensor2d(scaled.map(([x, y]) => [x, y, 1]))
    labels = tf.tensor1d(scaled.map(([, , t]) => t))
  }

  async function look() {
    refresh()
    const [w1, w2, b] = await theta.data()
    const model = unscaleModel({ w1: w1!, w2: w2!, b: b! }, scaling)
    const best = bestFor(rows, { penalty: values.penalty, scaling })
    const counts = confusionOf(model, rows, values.threshold)
    const roc = rocCurve(model, rows)
    const metrics = {
      loss: crossEntropy(model, rows),
      accuracy: accuracyOf(counts),
      precision: precisionOf(counts),
      recall: recallOf(counts),
      auc: roc && areaUnder(roc),
      length: Math.hypot(model.w1, model.w2),
      gap: best.model && relativeGap(model, best.model),
    }
    return { metrics, points: rows, model: { ...model }, scaling: { x: scaling.x, y: scaling.y } }
  }

  /** The boundary in the units of the data. */
  async function weights() {
    const { model } = await look()
    const w = Float32Array.of(model.w1, model.w2)
    return { w: { shape: [2], data: w }, b: { shape: [1], data: Float32Array.of(model.b) } }
  }

  for (;;) {
    yield { look, weights }
    refresh()
    tf.tidy(() => {
      const n = labels.size
      const f = tf.dot(inputs, theta) // w₁x + w₂y + b: [n]
      const p = tf.sigmoid(f) // probability of ○: [n]
      const gradient = tf.dot(p.sub(labels), inputs).div(n) // ∇L = (1/n) Σ (pᵢ − tᵢ) (xᵢ, yᵢ, 1): [3]
      const shrink = theta.mul(isWeight).mul(values.penalty) // ∇ of λ/2 (w₁² + w₂²) = λ (w₁, w₂, 0): [3]
      theta.assign(theta.sub(gradient.add(shrink).mul(values.learningRate))) // θ ← θ − η ∇
    })
  }
})
