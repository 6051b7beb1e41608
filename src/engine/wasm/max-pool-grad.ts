import { backend_util, type KernelFunc, type NamedAttrMap, type TensorInfo } from '@tensorflow/tfjs'
import type { ConvolutionInfo } from './convolution.ts'
import { type Call, floats } from './kernel.ts'

interface Inputs {
  readonly dy: TensorInfo
  readonly input: TensorInfo
}
interface Attributes {
  readonly filterSize: number | [number, number]
  readonly strides: number | [number, number]
  readonly pad: 'same' | 'valid' | number
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

/** Hands each dy: [n, oh, ow, c] to the first place of its window where x: [n, h, w, c] was largest. */
function scatter(info: ConvolutionInfo, x: Float32Array, dy: Float32Array, dx: Float32Array): void {
  const { inHeight, inWidth, inChannels: channels, outHeight, outWidth, padInfo } = info
  const rowStep = inWidth * channels
  for (let n = 0, y = 0; n < info.batchSize; n++) {
    for (let i = 0; i < outHeight; i++) {
      const top = i * info.strideHeight - padInfo.top
      const [rowFrom, rowTo] = [Math.max(0, top), Math.min(inHeight, top + info.filterHeight)]
      for (let j = 0; j < outWidth; j++) {
        const left = j * info.strideWidth - padInfo.left
        const [from, to] = [Math.max(0, left), Math.min(inWidth, left + info.filterWidth)]
        for (let c = 0; c < channels; c++, y++) {
          let best = -Infinity
          let at = -1
          for (let row = rowFrom; row < rowTo; row++) {
            let place = (n * inHeight + row) * rowStep + from * channels + c
            for (let column = from; column < to; column++, place += channels) {
              if (x[place]! > best) {
                best = x[place]!
                at = place
              }
            }
          }
          if (at >= 0) dx[at] = dx[at]! + dy[y]!
        }
      }
    }
  }
}

/**
 * ∂L/∂x of max pooling. The stock kernel first writes down where each maximum was, then looks for it from every
 * input; this one looks once. x: [n, h, w, c], dy: [n, oh, ow, c].
 */
export function maxPoolGrad(stock: KernelFunc): (call: Call<Inputs, Attributes>) => TensorInfo {
  return ({ inputs, attrs, backend }) => {
    const { filterSize, strides, pad, dimRoundingMode } = attrs
    const { input, dy } = inputs
    if (input.dtype !== 'float32') {
      return stock({ inputs: { ...inputs }, attrs: attrs as unknown as NamedAttrMap, backend }) as TensorInfo
    }
    const shape = input.shape as [number, number, number, number]
    const info = backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode)
    const result = backend.makeOutput(input.shape, 'float32')
    scatter(info, floats(backend, input), floats(backend, dy), floats(backend, result).fill(0))
    return result
  }
}
