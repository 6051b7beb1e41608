import type { TensorInfo } from '@tensorflow/tfjs'
import { type ConvolutionAttributes, type ConvolutionInfo, convolutionInfo } from './convolution.ts'
import { type Call, floats } from './kernel.ts'

type FilterCall = Call<
  { readonly x: TensorInfo; readonly dy: TensorInfo },
  ConvolutionAttributes & { readonly filterShape: readonly number[] }
>
type InputCall = Call<
  { readonly dy: TensorInfo; readonly filter: TensorInfo },
  ConvolutionAttributes & { readonly inputShape: readonly number[] }
>

/**
 * Visits every pair of an output pixel and an input pixel under its window: `visit(x, w, y)` gets the offsets of
 * their first channels in x: [n, h, w, c], in the filter: [kh, kw, c, m] and in dy: [n, oh, ow, c·m].
 */
function eachPair(info: ConvolutionInfo, visit: (x: number, w: number, y: number) => void): void {
  const { inHeight, inWidth, inChannels, outChannels, padInfo } = info
  let y = 0
  for (let n = 0; n < info.batchSize; n++) {
    for (let i = 0; i < info.outHeight; i++) {
      for (let j = 0; j < info.outWidth; j++, y += outChannels) {
        for (let r = 0; r < info.filterHeight; r++) {
          const row = i * info.strideHeight - padInfo.top + r * info.dilationHeight
          if (row < 0 || row >= inHeight) continue
          for (let s = 0; s < info.filterWidth; s++) {
            const column = j * info.strideWidth - padInfo.left + s * info.dilationWidth
            if (column < 0 || column >= inWidth) continue
            const x = ((n * inHeight + row) * inWidth + column) * inChannels
            visit(x, (r * info.filterWidth + s) * outChannels, y)
          }
        }
      }
    }
  }
}

/** ∂L/∂W of a depthwise convolution: `dW[r, s, c, m] = Σ x[n, i·stride + r, …, c] · dy[n, i, j, c·m]`. */
export function depthwiseBackpropFilter({ inputs, attrs, backend }: FilterCall): TensorInfo {
  const info = convolutionInfo(inputs.x.shape, attrs.filterShape, attrs, true)
  const result = backend.makeOutput(info.filterShape, 'float32')
  const [x, dy, dw] = [floats(backend, inputs.x), floats(backend, inputs.dy), floats(backend, result).fill(0)]
  const multiplier = info.outChannels / info.inChannels
  eachPair(info, (xAt, wAt, yAt) => {
    for (let k = 0; k < info.outChannels; k++) {
      dw[wAt + k] = dw[wAt + k]! + x[xAt + Math.trunc(k / multiplier)]! * dy[yAt + k]!
    }
  })
  return result
}

/** ∂L/∂x of a depthwise convolution: every output pixel hands its dy back along the window it was made from. */
export function depthwiseBackpropInput({ inputs, attrs, backend }: InputCall): TensorInfo {
  const info = convolutionInfo(attrs.inputShape, inputs.filter.shape, attrs, true)
  const result = backend.makeOutput(info.inShape, 'float32')
  const [w, dy] = [floats(backend, inputs.filter), floats(backend, inputs.dy)]
  const dx = floats(backend, result).fill(0)
  const multiplier = info.outChannels / info.inChannels
  eachPair(info, (xAt, wAt, yAt) => {
    for (let k = 0; k < info.outChannels; k++) {
      const at = xAt + Math.trunc(k / multiplier)
      dx[at] = dx[at]! + w[wAt + k]! * dy[yAt + k]!
    }
  })
  return result
}
