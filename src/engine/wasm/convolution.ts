import { backend_util, type TensorInfo } from '@tensorflow/tfjs'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { run } from './kernel.ts'

/** Sizes of a 2-D convolution, as TF.js computes them. */
export type ConvolutionInfo = ReturnType<typeof backend_util.computeConv2DInfo>

/** What TF.js passes to the gradients of a convolution. */
export interface ConvolutionAttributes {
  readonly strides: number | [number, number]
  readonly pad: 'same' | 'valid' | number | backend_util.ExplicitPadding
  readonly dataFormat?: 'NHWC' | 'NCHW'
  readonly dilations?: number | [number, number]
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

/** Sizes of the convolution of x: `inputShape` by W: `filterShape`. @throws when channels do not come last */
export function convolutionInfo(
  inputShape: readonly number[],
  filterShape: readonly number[],
  { strides, pad, dilations = 1, dimRoundingMode, dataFormat = 'NHWC' }: ConvolutionAttributes,
  isDepthwise = false,
): ConvolutionInfo {
  if (dataFormat !== 'NHWC') throw new Error(`wasm convolutions need dataFormat 'NHWC', not '${dataFormat}'`)
  return backend_util.computeConv2DInfo(
    inputShape as [number, number, number, number],
    filterShape as [number, number, number, number],
    strides,
    dilations,
    pad,
    dimRoundingMode,
    isDepthwise,
  )
}

/** Convolution with stride 1 through the stock kernel. x: [n, h, w, c], filter: [kh, kw, c, f]. */
export function convolve(
  backend: BackendWasm,
  x: TensorInfo,
  filter: TensorInfo,
  rows: readonly [number, number],
  columns: readonly [number, number],
  dilations: readonly [number, number] = [1, 1],
): TensorInfo {
  const pad = [[0, 0], rows, columns, [0, 0]]
  return run('Conv2D', backend, { x, filter }, { strides: [1, 1], dilations, pad, dataFormat: 'NHWC' })
}
