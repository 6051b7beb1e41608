import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs'
import { batchMatMul } from './batch-matmul.ts'
import { conv2dBackpropFilter } from './conv2d-backprop-filter.ts'
import { conv2dBackpropInput } from './conv2d-backprop-input.ts'
import { depthwiseBackpropFilter, depthwiseBackpropInput } from './depthwise-backprop.ts'
import { einsum } from './einsum.ts'
import { registerWasmKernel, stockKernel } from './kernel.ts'
import { maxPoolGrad } from './max-pool-grad.ts'
import { oneHot } from './one-hot.ts'
import { slice } from './slice.ts'
import { tanh } from './tanh.ts'

/** Kernels that TF.js has for WASM too, but slow or wrong. */
const improved: Readonly<Record<string, (stock: KernelFunc) => (call: never) => TensorInfo>> = {
  BatchMatMul: batchMatMul,
  Conv2DBackpropInput: conv2dBackpropInput,
  MaxPoolGrad: maxPoolGrad,
  OneHot: () => oneHot,
  Slice: slice,
  Tanh: tanh,
}
const stock = new Map<string, KernelFunc>()

/** Gives WASM the kernels that training needs and it lacks, and better ones where its own are slow. */
export function registerWasmKernels(): void {
  registerWasmKernel('Conv2DBackpropFilter', conv2dBackpropFilter)
  registerWasmKernel('DepthwiseConv2dNativeBackpropFilter', depthwiseBackpropFilter)
  registerWasmKernel('DepthwiseConv2dNativeBackpropInput', depthwiseBackpropInput)
  registerWasmKernel('Einsum', einsum)
  for (const [name, improve] of Object.entries(improved)) {
    if (!stock.has(name)) stock.set(name, stockKernel(name))
    registerWasmKernel(name, improve(stock.get(name)!))
  }
}

/** Puts TF.js's own kernels back where it has them, to measure against; `registerWasmKernels` undoes it. */
export function restoreStockKernels(): void {
  for (const [name, kernelFunc] of stock)
    registerWasmKernel(name, kernelFunc as unknown as (call: never) => TensorInfo)
}
