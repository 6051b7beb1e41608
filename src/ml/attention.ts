import * as tf from '@tensorflow/tfjs'

/** Added to the scores of later tokens, so that softmax gives them nothing. Result: [tokens, tokens]. */
export function causalMask(tokens: number): tf.Tensor2D {
  const values = Float32Array.from({ length: tokens * tokens }, (_, i) =>
    i % tokens > Math.floor(i / tokens) ? -1e9 : 0,
  )
  return tf.tensor2d(values, [tokens, tokens])
}

/**
 * `softmax(QKᵀ / √d + mask) V` (Vaswani et al., 2017), with its gradient in closed form.
 * q, k, v: [heads, tokens, d], mask: [tokens, tokens], result: [heads, tokens, d].
 */
export function attention(q: tf.Tensor, k: tf.Tensor, v: tf.Tensor, mask: tf.Tensor): tf.Tensor {
  const scale = 1 / Math.sqrt(q.shape.at(-1)!)
  const attend = tf.customGrad((...args) => {
    const [queries, keys, values] = args as unknown as [tf.Tensor, tf.Tensor, tf.Tensor]
    const save = args[3] as unknown as (tensors: tf.Tensor[]) => void
    const scores = tf.add(tf.matMul(tf.mul(queries, scale), keys, false, true), mask)
    const weights = tf.softmax(scores) // [heads, tokens, tokens]
    save([queries, keys, values, weights])
    return {
      value: tf.matMul(weights, values),
      gradFunc: (dy: tf.Tensor, [qs, ks, vs, w]: tf.Tensor[]) => {
        const dw = tf.matMul(dy, vs!, false, true)
        const common = tf.sum(tf.mul(dw, w!), -1, true)
        const ds = tf.mul(tf.mul(tf.sub(dw, common), w!), scale)
        return [tf.matMul(ds, ks!), tf.matMul(ds, qs!, true, false), tf.matMul(w!, dy, true, false)]
      },
    }
  })
  return attend(q, k, v)
}

/** Cuts each token's vector into one per head. x: [batch, tokens, heads · d] → [batch · heads, tokens, d]. */
export function splitHeads(x: tf.Tensor, heads: number): tf.Tensor {
  const [batch, tokens, width] = x.shape as [number, number, number]
  const cut = tf.reshape(x, [batch, tokens, heads, width / heads])
  return tf.reshape(tf.transpose(cut, [0, 2, 1, 3]), [batch * heads, tokens, width / heads])
}

/** Undoes `splitHeads`. x: [batch · heads, tokens, d] → [batch, tokens, heads · d]. */
export function joinHeads(x: tf.Tensor, heads: number): tf.Tensor {
  const [many, tokens, d] = x.shape as [number, number, number]
  const apart = tf.reshape(x, [many / heads, heads, tokens, d])
  return tf.reshape(tf.transpose(apart, [0, 2, 1, 3]), [many / heads, tokens, heads * d])
}
