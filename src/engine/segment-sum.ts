import {
  getKernel,
  type KernelBackend,
  type KernelFunc,
  registerKernel,
  type TensorInfo,
  type TypedArray,
} from '@tensorflow/tfjs'

interface SegmentCall {
  readonly inputs: { readonly x: TensorInfo; readonly segmentIds: TensorInfo }
  readonly attrs: { readonly numSegments: number }
  readonly backend: KernelBackend
}

/**
 * `result[k] = Σ x[i]` over all i with `segmentIds[i] = k`; ids outside 0 … numSegments − 1 are left out. It is the
 * gradient of `gather`, so every embedding table is trained by it. x: [n, …], result: [numSegments, …].
 */
function segmentSum(x: TypedArray, ids: TypedArray, numSegments: number): Float32Array {
  const size = x.length / ids.length
  const result = new Float32Array(numSegments * size)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    if (id < 0 || id >= numSegments) continue
    const to = id * size
    const from = i * size
    for (let k = 0; k < size; k++) result[to + k] = result[to + k]! + x[from + k]!
  }
  return result
}

function kernel({ inputs: { x, segmentIds }, attrs: { numSegments }, backend }: SegmentCall): TensorInfo {
  const rank = segmentIds.shape.length
  if (segmentIds.shape.some((size, axis) => size !== x.shape[axis])) {
    throw new Error(`unsortedSegmentSum: segmentIds [${segmentIds.shape}] do not fit x [${x.shape}]`)
  }
  const values = backend.readSync(x.dataId) as TypedArray
  const ids = backend.readSync(segmentIds.dataId) as TypedArray
  const shape = [numSegments, ...x.shape.slice(rank)]
  const dataId = backend.write(segmentSum(values, ids, numSegments), shape, 'float32')
  return { dataId, shape, dtype: 'float32' }
}

/** Registers the sum over segments on a backend; TF.js has none on WASM, and one mask per segment on the CPU. */
export function registerSegmentSum(backendName: 'wasm' | 'cpu'): void {
  const kernelFunc = kernel as unknown as KernelFunc
  const stock = getKernel('UnsortedSegmentSum', backendName)
  if (stock === undefined || stock === null) {
    registerKernel({ kernelName: 'UnsortedSegmentSum', backendName, kernelFunc })
  } else {
    stock.kernelFunc = kernelFunc
  }
}
