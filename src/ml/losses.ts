import type { Tensor } from '@tensorflow/tfjs'
import * as tf from '@tensorflow/tfjs'

interface LossOptions {
  /** The first dimension is over networks: one loss for each, [networks], instead of one for all, []. */
  readonly perNetwork?: boolean
}

/**
 * A loss of predictions against targets of the same shape; per network the targets may be there once for all,
 * [1, …]. The targets are constants: no gradient flows to them.
 */
export type Loss = (prediction: Tensor, target: Tensor, options?: LossOptions) => Tensor

interface Closed {
  /** What is averaged, and what the gradient needs: the target too, since it may be gone by then. */
  readonly terms: Tensor
  readonly saved: Tensor[]
}

/**
 * A loss averaged over examples, with its gradient in closed form.
 * `forward` gives one term for each of `count` examples; `backward` gives ∂(sum of terms)/∂prediction.
 */
function closedForm(
  prediction: Tensor,
  target: Tensor,
  forward: (prediction: Tensor) => Closed,
  backward: (saved: Tensor[]) => Tensor,
  { perNetwork = false }: LossOptions,
): Tensor {
  // broadcasting [n, 1] with [n] would give [n, n] and a loss that means nothing
  const isFitting =
    target.rank === prediction.rank &&
    target.shape.every(
      (size, axis) => size === prediction.shape[axis] || (perNetwork && axis === 0 && size === 1),
    )
  if (!isFitting) throw new Error(`loss: predictions [${prediction.shape}], but targets [${target.shape}]`)
  const loss = tf.customGrad((p, save) => {
    const { terms, saved } = forward(p as Tensor)
    ;(save as (tensors: Tensor[]) => void)(saved)
    const axes = terms.shape.map((_, axis) => axis).slice(perNetwork ? 1 : 0)
    const count = terms.size / (perNetwork ? terms.shape[0]! : 1)
    const { shape } = p as Tensor
    return {
      value: tf.mean(terms, axes),
      gradFunc: (dy: Tensor, kept: Tensor[]) => {
        const scale = tf.mul(dy, 1 / count)
        const each = perNetwork ? tf.reshape(scale, [-1, ...Array<number>(shape.length - 1).fill(1)]) : scale
        // WebGL pads odd sizes, and predictions carry their bias into the padding. Only a factor that is 0 there
        // keeps it out of the weights' gradients, which sum over the padding too
        return tf.mul(backward(kept), tf.mul(each, tf.ones(shape)))
      },
    }
  })
  return loss(prediction)
}

/** `mean (ŷ − y)²` over all components. Gradient: `2(ŷ − y) / n`. ŷ and y: the same shape. */
export const meanSquaredError: Loss = (prediction, target, options = {}) =>
  closedForm(
    prediction,
    target,
    (p) => {
      const error = tf.sub(p, target)
      return { terms: tf.square(error), saved: [error] }
    },
    ([error]) => tf.mul(error!, 2),
    options,
  )

/**
 * `mean −log p_y` over examples, p = softmax(z). Gradient: `(p − y) / n`. z: [batch, classes], raw scores;
 * y: the same shape, one-hot or probabilities. A loss beyond 85 for one example is cut there.
 */
export const softmaxCrossEntropy: Loss = (scores, target, options = {}) =>
  closedForm(
    scores,
    target,
    (z) => {
      const p = tf.softmax(z)
      // log 0 · 0 would be NaN
      const terms = tf.sum(tf.mul(target, tf.neg(tf.log(tf.add(p, 1e-37)))), -1)
      return { terms, saved: [p, target] }
    },
    ([p, y]) => tf.sub(p!, y!),
    options,
  )

/**
 * `mean log(1 + eᶻ) − yz` over all components, the cross-entropy of σ(z) against y. Gradient: `(σ(z) − y) / n`.
 * z: raw scores; y: the same shape, 0 … 1 (Goodfellow, Bengio & Courville, 2016, 6.2.2.2).
 */
export const sigmoidCrossEntropy: Loss = (scores, target, options = {}) =>
  closedForm(
    scores,
    target,
    (z) => ({ terms: tf.sub(tf.softplus(z), tf.mul(target, z)), saved: [z, target] }),
    ([z, y]) => tf.sub(tf.sigmoid(z!), y!),
    options,
  )
