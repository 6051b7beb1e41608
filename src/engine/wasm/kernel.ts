import {
  getKernel,
  type KernelFunc,
  type NamedAttrMap,
  registerKernel,
  type TensorInfo,
} from '@tensorflow/tfjs'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'

/** What a kernel is given: tensors by name, settings by name, and the backend that owns the memory. */
export interface Call<Inputs, Attributes> {
  readonly inputs: Inputs
  readonly attrs: Attributes
  readonly backend: BackendWasm
}

/** Registers a kernel for WASM in place of the stock one, where there is one. */
export function registerWasmKernel(kernelName: string, kernel: (call: never) => TensorInfo): void {
  const stock = getKernel(kernelName, 'wasm')
  const kernelFunc = kernel as unknown as KernelFunc
  // TF.js warns at a second registration: the stock entry itself takes the new function
  if (stock === undefined || stock === null) registerKernel({ kernelName, backendName: 'wasm', kernelFunc })
  else stock.kernelFunc = kernelFunc
}

/** The stock WASM kernel of that name, as it is now. */
export function stockKernel(kernelName: string): KernelFunc {
  const stock = getKernel(kernelName, 'wasm')
  if (stock === undefined || stock === null) throw new Error(`TF.js has no WASM kernel '${kernelName}'`)
  return stock.kernelFunc
}

/** Runs one registered WASM kernel outside the tape; whoever calls disposes the result. */
export function run(
  kernelName: string,
  backend: BackendWasm,
  inputs: Record<string, TensorInfo>,
  attrs: object = {},
): TensorInfo {
  const result = stockKernel(kernelName)({ inputs, attrs: attrs as NamedAttrMap, backend })
  if (Array.isArray(result)) throw new Error(`kernel '${kernelName}' has several outputs`)
  return result
}

/** The memory of a float32 tensor; void after the next allocation, which may move the heap. */
export function floats(backend: BackendWasm, tensor: TensorInfo): Float32Array {
  return backend.typedArrayFromHeap(tensor) as Float32Array
}

/** Frees intermediate results. */
export function free(backend: BackendWasm, ...tensors: readonly TensorInfo[]): void {
  for (const { dataId } of tensors) backend.disposeData(dataId)
}
