import * as tf from '@tensorflow/tfjs'
import { defineProgram } from '#/runtime/program.ts'
import { sameRows } from '#/viz/points/row-list.ts'
import type { Matrix } from './matrix.ts'
import { measure } from './measure.ts'
import { type Pair, sizeOf } from './pair.ts'
import { pairsOf } from './pairs.ts'
import spec from './spec.ts'
import { startMatrix } from './start-matrix.ts'

/** Learns the 2×2 matrix M that carries every corner x of a figure to its place y, by gradient descent on ‖Mx − y‖². */
export default defineProgram(spec, async function* ({ values, seed }) {
  const M = tf.tidy(() => tf.variable(tf.tensor2d([...startMatrix(values.start, seed)], [2, 2])))
  let pairs: readonly Pair[] = []
  let X = tf.zeros([2, 0]) // the corners, one a column: [2, n]
  let Y = tf.zeros([2, 0]) // their places: [2, n]

  /** The reader may drag a corner at any moment. */
  function refresh() {
    const current = pairsOf(values, seed)
    if (sameRows(current, pairs)) return
    pairs = current
    // cM = M c: dividing both sides by one number changes the length of a step and not the answer
    const size = values.scaled ? sizeOf(pairs) : 1
    const columns = pairs.map((pair) => pair.map((coordinate) => coordinate / size))
    tf.dispose([X, Y])
    X = tf.tidy(() => tf.transpose(tf.tensor2d(columns.map(([x, y]) => [x!, y!]))))
    Y = tf.tidy(() => tf.transpose(tf.tensor2d(columns.map(([, , toX, toY]) => [toX!, toY!]))))
  }

  async function look() {
    refresh()
    const [a, b, c, d] = await M.data()
    const matrix: Matrix = [a!, b!, c!, d!]
    return { metrics: measure(matrix, pairs), matrix, points: pairs }
  }

  async function weights() {
    return { M: { shape: [2, 2], data: Float32Array.from(await M.data()) } }
  }

  for (;;) {
    yield { look, weights }
    refresh()
    tf.tidy(() => {
      const n = pairs.length
      const error = tf.matMul(M, X).sub(Y) // MX − Y: [2, n]
      const gradient = tf.matMul(error, X, false, true).mul(2 / n) // ∂L/∂M = (2/n) (MX − Y) Xᵀ: [2, 2]
      M.assign(M.sub(gradient.mul(values.learningRate))) // M ← M − η ∂L/∂M
    })
  }
})
