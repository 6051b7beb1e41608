import * as tf from '@tensorflow/tfjs'

/**
 * `mean −log p_y` over the rows that have a target, p = softmax(z); rows of zeros, beyond the end of a sequence, count
 * for nothing. Gradient: `(p − y) / n` there and 0 elsewhere. scores z, targets y: [rows, classes], one-hot.
 */
export function sequenceCrossEntropy(scores: tf.Tensor, targets: tf.Tensor): tf.Tensor {
  const loss = tf.customGrad((z, save) => {
    const p = tf.softmax(z as tf.Tensor)
    const counted = tf.sum(targets) // n: []
    ;(save as (tensors: tf.Tensor[]) => void)([p, targets, counted])
    const terms = tf.mul(targets, tf.log(tf.add(p, 1e-37))) // log 0 · 0 would be NaN: [rows, classes]
    return {
      value: tf.div(tf.neg(tf.sum(terms)), counted),
      gradFunc: (dy: tf.Tensor, [kept, y, n]: tf.Tensor[]) => {
        const isCounted = tf.sum(y!, 1, true) // 1 or 0: [rows, 1]
        const difference = tf.mul(tf.sub(kept!, y!), isCounted) // [rows, classes]
        return tf.mul(difference, tf.mul(tf.div(dy, n!), tf.ones(scores.shape)))
      },
    }
  })
  return loss(scores)
}
