import * as tf from '@tensorflow/tfjs'
import { Scribe } from './scribe.ts'
import type { Trace } from './trace.ts'

/** What a step gives: its loss and the gradient of every parameter. */
export interface Outcome {
  readonly value: tf.Tensor
  readonly grads: readonly tf.Tensor[]
}

/** Constant data that a trace refers to, kept until `release`. */
export interface Kept {
  readonly dataIds: readonly object[]
  readonly backend: tf.KernelBackend
}

/** Lets `scribe` see every kernel and every tensor made from plain numbers; returns what undoes it. */
function watch(scribe: Scribe, backend: tf.KernelBackend): () => void {
  const kernels = tf.getKernelsForBackend(tf.getBackend())
  const originals = kernels.map(({ kernelFunc }) => kernelFunc)
  // kernels call kernels: only the outermost are the step's own
  let depth = 0
  for (const [k, kernel] of kernels.entries()) {
    kernel.kernelFunc = (call) => {
      depth++
      try {
        const result = originals[k]!(call)
        const results = Array.isArray(result) ? result : [result]
        if (depth === 1) scribe.noteCall(kernel.kernelName, call.inputs ?? {}, call.attrs ?? {}, results)
        return result
      } finally {
        depth--
      }
    }
  }
  const { write, readSync, read } = backend
  backend.write = (values, shape, dtype) => {
    const dataId = write.call(backend, values, shape, dtype)
    if (depth === 0 && dtype !== 'string') scribe.noteLiteral(dataId, values as Float32Array)
    return dataId
  }
  backend.readSync = (dataId) => {
    if (depth === 0) scribe.isRepeatable = false
    return readSync.call(backend, dataId)
  }
  backend.read = (dataId) => {
    scribe.isRepeatable = false
    return read.call(backend, dataId)
  }
  return () => {
    for (const [k, kernel] of kernels.entries()) kernel.kernelFunc = originals[k]!
    for (const own of ['write', 'readSync', 'read']) Reflect.deleteProperty(backend, own)
  }
}

/** Runs a step and writes down what it computed. Its constants are kept until they are released. */
export function record(
  step: () => Outcome,
  parameters: readonly tf.Tensor[],
  args: readonly tf.Tensor[],
): { readonly outcome: Outcome; readonly trace: Trace | undefined; readonly kept: Kept } {
  const backend = tf.backend()
  const scribe = new Scribe(parameters, args, backend)
  const stop = watch(scribe, backend)
  const kept = { dataIds: scribe.kept, backend }
  try {
    const outcome = tf.tidy(step as unknown as () => tf.TensorContainer) as unknown as Outcome
    const results = [outcome.value, ...outcome.grads].map((tensor) => scribe.view(tensor))
    const { sources, calls, isRepeatable } = scribe
    return { outcome, kept, trace: isRepeatable ? { sources, calls, results } : undefined }
  } catch (error) {
    release(kept)
    throw error
  } finally {
    stop()
  }
}

/** Gives up the constants of a trace. */
export function release({ dataIds, backend }: Kept): void {
  for (const dataId of dataIds) {
    if (backend.disposeData(dataId)) tf.engine().removeDataId(dataId, backend)
  }
}
