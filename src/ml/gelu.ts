import * as tf from '@tensorflow/tfjs'

/**
 * `x · σ(1.702x)`, the quick form of GELU (Hendrycks & Gimpel, 2016), with its gradient in closed form.
 * x: any shape.
 */
export function gelu(x: tf.Tensor): tf.Tensor {
  return tf.customGrad((input, save) => {
    const gate = tf.sigmoid(tf.mul(input as tf.Tensor, 1.702))
    ;(save as (tensors: tf.Tensor[]) => void)([input as tf.Tensor, gate])
    return {
      value: tf.mul(input as tf.Tensor, gate),
      // (xσ)' = σ + 1.702 xσ(1 − σ)
      gradFunc: (dy: tf.Tensor, [z, s]: tf.Tensor[]) => {
        const slope = tf.mul(tf.mul(z!, 1.702), tf.sub(1, s!))
        return tf.mul(dy, tf.mul(s!, tf.add(slope, 1)))
      },
    }
  })(x)
}
