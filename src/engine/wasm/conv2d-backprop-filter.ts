import type { TensorInfo } from '@tensorflow/tfjs'
import { type ConvolutionAttributes, convolutionInfo, convolve } from './convolution.ts'
import { type Call, free, run } from './kernel.ts'

type Inputs = { readonly x: TensorInfo; readonly dy: TensorInfo }
type Attributes = ConvolutionAttributes & { readonly filterShape: readonly number[] }

/**
 * ∂L/∂W of a convolution is itself a convolution: of x, with channels as its batch, by dy as the filter,
 * dilated by the stride. x: [n, h, w, c], dy: [n, oh, ow, f], result: [kh, kw, c, f].
 */
export function conv2dBackpropFilter({ inputs, attrs, backend }: Call<Inputs, Attributes>): TensorInfo {
  const info = convolutionInfo(inputs.x.shape, attrs.filterShape, attrs)
  const { filterHeight, filterWidth, inHeight, inWidth, inChannels, outChannels, padInfo } = info
  const reachDown = (info.outHeight - 1) * info.strideHeight + filterHeight - inHeight - padInfo.top
  const reachRight = (info.outWidth - 1) * info.strideWidth + filterWidth - inWidth - padInfo.left
  const x = run('Transpose', backend, { x: inputs.x }, { perm: [3, 1, 2, 0] }) // [c, h, w, n]
  const dy = run('Transpose', backend, { x: inputs.dy }, { perm: [1, 2, 0, 3] }) // [oh, ow, n, f]
  const full = convolve(
    backend,
    x,
    dy,
    [padInfo.top, Math.max(0, reachDown)],
    [padInfo.left, Math.max(0, reachRight)],
    [info.strideHeight, info.strideWidth],
  ) // [c, ≥ kh, ≥ kw, f]: larger where the last rows of x were beyond every window
  const size = [inChannels, filterHeight, filterWidth, outChannels]
  const cropped = run('Slice', backend, { x: full }, { begin: [0, 0, 0, 0], size })
  const result = run('Transpose', backend, { x: cropped }, { perm: [1, 2, 0, 3] })
  free(backend, x, dy, full, cropped)
  return result
}
