import { add, expandDims, fused, matMul, type Tensor, type Tensor2D } from '@tensorflow/tfjs'

/**
 * A dense layer before its activation, `xW + b`. x: [batch, in], w: [in, out], b: [out], result: [batch, out].
 * Over many networks w: [networks, in, out], b: [networks, out] and x: [networks, batch, in], or [batch, in] for
 * the same data in all; result: [networks, batch, out].
 * @throws when the widths of x and w differ
 */
export function dense(x: Tensor, w: Tensor, b: Tensor): Tensor {
  if (x.shape.at(-1) !== w.shape.at(-2)) {
    throw new Error(
      `dense: x [${x.shape}] has ${x.shape.at(-1)} inputs, w [${w.shape}] takes ${w.shape.at(-2)}`,
    )
  }
  if (w.rank === 2) return fused.matMul({ a: x as Tensor2D, b: w as Tensor2D, bias: b })
  const each = x.rank === w.rank ? x : expandDims(x, 0)
  return add(matMul(each, w), expandDims(b, 1))
}
