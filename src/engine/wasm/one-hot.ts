import type { DataType, TensorInfo } from '@tensorflow/tfjs'
import type { Call } from './kernel.ts'

type Inputs = { readonly indices: TensorInfo }
type Attributes = {
  readonly dtype: DataType
  readonly depth: number
  readonly onValue: number
  readonly offValue: number
}

/** Of any type: the stock kernel writes whole numbers even where floats were asked for, which then read as zeros. */
export function oneHot({ inputs, attrs, backend }: Call<Inputs, Attributes>): TensorInfo {
  const { depth, onValue, offValue, dtype } = attrs
  const output = backend.makeOutput([...inputs.indices.shape, depth], dtype)
  const values = backend.typedArrayFromHeap(output).fill(offValue)
  backend.typedArrayFromHeap(inputs.indices).forEach((index, row) => {
    if (index >= 0 && index < depth) values[row * depth + index] = onValue
  })
  return output
}
