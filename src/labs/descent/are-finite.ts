import type { Tensor } from '@tensorflow/tfjs'

/** True where all of these are numbers, neither NaN nor infinite. All of one shape, and so is the result. */
export function areFinite(...tensors: readonly Tensor[]): Tensor {
  return tensors.map((tensor) => tensor.isFinite()).reduce((all, one) => all.logicalAnd(one))
}
