import * as tf from '@tensorflow/tfjs'

/**
 * `y = gain · (x − μ) / √(σ² + ε) + bias`, μ and σ² over the last axis (Ba, Kiros & Hinton, 2016), with its
 * gradient in closed form. x: [rows, d], gain and bias: [d].
 */
export function layerNorm(x: tf.Tensor, gain: tf.Tensor, bias: tf.Tensor, epsilon = 1e-5): tf.Tensor {
  const normalised = tf.customGrad((...args) => {
    const [input, scale, shift] = args as unknown as [tf.Tensor, tf.Tensor, tf.Tensor]
    const save = args[3] as unknown as (tensors: tf.Tensor[]) => void
    const centred = tf.sub(input, tf.mean(input, -1, true))
    const inverse = tf.rsqrt(tf.add(tf.mean(tf.square(centred), -1, true), epsilon)) // [rows, 1]
    const unit = tf.mul(centred, inverse)
    save([unit, inverse, scale])
    return {
      value: tf.add(tf.mul(unit, scale), shift),
      gradFunc: (dy: tf.Tensor, [u, s, g]: tf.Tensor[]) => {
        const du = tf.mul(dy, g!)
        const along = tf.mul(u!, tf.mean(tf.mul(du, u!), -1, true))
        const dx = tf.mul(tf.sub(tf.sub(du, tf.mean(du, -1, true)), along), s!)
        return [dx, tf.sum(tf.mul(dy, u!), 0), tf.sum(dy, 0)]
      },
    }
  })
  return normalised(x, gain, bias)
}
