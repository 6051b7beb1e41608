import { fused, type Tensor, type Tensor4D } from '@tensorflow/tfjs'

/**
 * A convolution before its activation, `x ∗ W + b`. x: [batch, height, width, in], w: [kh, kw, in, out], b: [out],
 * result: [batch, height / stride, width / stride, out] with `same` padding.
 */
export function convolution(
  x: Tensor,
  w: Tensor,
  b: Tensor,
  { stride = 1, pad = 'same' }: { readonly stride?: number; readonly pad?: 'same' | 'valid' } = {},
): Tensor4D {
  return fused.conv2d({ x: x as Tensor4D, filter: w as Tensor4D, strides: stride, pad, bias: b })
}
