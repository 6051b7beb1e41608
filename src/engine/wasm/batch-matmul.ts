import type { KernelFunc, NamedAttrMap, TensorInfo } from '@tensorflow/tfjs'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { type Call, free, run } from './kernel.ts'

type Inputs = { readonly a: TensorInfo; readonly b: TensorInfo }
type Attributes = { readonly transposeA: boolean; readonly transposeB: boolean }

/** Below as many multiplications preparing XNNPACK costs more than it gives. */
const worthwhile = 32_768

function turned(backend: BackendWasm, x: TensorInfo): TensorInfo {
  const last = x.shape.length - 1
  const perm = x.shape.map((_, axis) => (axis === last ? last - 1 : axis === last - 1 ? last : axis))
  return run('Transpose', backend, { x }, { perm })
}

/**
 * One matrix product on XNNPACK even where an operand is transposed, as both are in backpropagation: it is turned
 * first. The stock kernel takes plain loops for these, some ten times slower; small and batched ones are left to it.
 */
export function batchMatMul(stock: KernelFunc): (call: Call<Inputs, Attributes>) => TensorInfo {
  return ({ inputs: { a, b }, attrs, backend }) => {
    const { transposeA, transposeB } = attrs
    const multiply = (left: TensorInfo, right: TensorInfo, settings: Attributes) =>
      stock({
        inputs: { a: left, b: right },
        attrs: settings as unknown as NamedAttrMap,
        backend,
      }) as TensorInfo
    const [batchA, batchB] = [a, b].map(({ shape }) => shape.slice(0, -2).reduce((n, size) => n * size, 1))
    const [rows, columns] = b.shape.slice(-2) as [number, number]
    const size = a.shape.reduce((n, length) => n * length, 1) * (transposeB ? rows : columns)
    const isPlain = !transposeA && !transposeB
    if (isPlain || batchA !== 1 || batchB !== 1 || size < worthwhile) return multiply(a, b, attrs)
    const left = transposeA ? turned(backend, a) : a
    const right = transposeB ? turned(backend, b) : b
    const result = multiply(left, right, { transposeA: false, transposeB: false })
    if (transposeA) free(backend, left)
    if (transposeB) free(backend, right)
    return result
  }
}
