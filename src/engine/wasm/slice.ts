import { type KernelFunc, type NamedAttrMap, slice_util, type TensorInfo, util } from '@tensorflow/tfjs'
import { type Call, floats } from './kernel.ts'

type Inputs = { readonly x: TensorInfo }
type Attributes = { readonly begin: number | number[]; readonly size: number | number[] }

/** A contiguous slice copies what it takes; the stock kernel copies all of x first. Other slices are left to it. */
export function slice(stock: KernelFunc): (call: Call<Inputs, Attributes>) => TensorInfo {
  return ({ inputs, attrs, backend }) => {
    const { x } = inputs
    const [begin, size] = slice_util.parseSliceParams(x as never, attrs.begin, attrs.size) as [
      number[],
      number[],
    ]
    if (x.dtype !== 'float32' || !slice_util.isSliceContinous(x.shape, begin, size)) {
      return stock({ inputs, attrs: attrs as unknown as NamedAttrMap, backend }) as TensorInfo
    }
    const offset = slice_util.computeFlatOffset(begin, util.computeStrides(x.shape))
    const result = backend.makeOutput(size, 'float32')
    floats(backend, result).set(floats(backend, x).subarray(offset, offset + util.sizeFromShape(size)))
    return result
  }
}
