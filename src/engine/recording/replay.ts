import * as tf from '@tensorflow/tfjs'
import { type Call, infoOf, liveCalls, type Trace, type View } from './trace.ts'

/** The loss and the gradient of every parameter. */
interface Results {
  readonly value: tf.TensorInfo
  readonly gradients: readonly tf.TensorInfo[]
}

/** A step that can be taken again with other data, without the tape. */
export interface Replay {
  /** How many kernels or loops it runs. */
  readonly calls: number
  /** Computes the loss and the gradients. args: data of the same shapes as when it was recorded. */
  run(args: readonly tf.Tensor[]): Results
  /** Gives up the results of the last run. */
  free(): void
  /** Gives up everything it holds. */
  dispose(): void
}

interface Prepared {
  readonly call: Call
  readonly kernelFunc: tf.KernelFunc
  /** Slots that no later call needs. */
  readonly done: readonly number[]
}

/** For each call, the slots to free after it: those that it is the last to read or that nobody reads. */
function prepare({ sources, results }: Trace, calls: readonly Call[]): readonly Prepared[] {
  const last = new Map<number, number>()
  calls.forEach(({ inputs, outputs }, at) => {
    for (const { slot } of outputs) last.set(slot, at)
    for (const [, { slot }] of inputs) if (last.has(slot)) last.set(slot, at)
  })
  for (const { slot } of results) last.delete(slot)
  const done = calls.map((): number[] => [])
  for (const [slot, at] of last) if (sources[slot]!.kind === 'computed') done[at]!.push(slot)
  const backendName = tf.getBackend()
  return calls.map((call, at) => {
    const { kernelFunc } = tf.getKernel(call.kernelName, backendName)
    return { call, kernelFunc, done: done[at]! }
  })
}

/**
 * Calls the recorded kernels one after the other: no tape, no scopes, no tensor objects, and none of the calls
 * that the results do not need or that always give the same.
 */
export function replayKernels(trace: Trace, parameters: readonly tf.Tensor[]): Replay {
  const backend = tf.backend()
  const prepared = prepare(trace, liveCalls(trace))
  const data: object[] = trace.sources.map((source) =>
    source.kind === 'parameter' ? parameters[source.index]!.dataId : 'dataId' in source ? source.dataId : {},
  )
  const argumentSlots = trace.sources.flatMap((source, slot) =>
    source.kind === 'argument' ? [[slot, source.index] as const] : [],
  )
  const info = (view: View) => infoOf(view, data[view.slot]!)
  const fresh = new Set(prepared.flatMap(({ call }) => call.outputs.map(({ slot }) => slot)))
  const resultSlots = new Set(trace.results.map(({ slot }) => slot).filter((slot) => fresh.has(slot)))
  return {
    calls: prepared.length,
    run(args) {
      for (const [slot, index] of argumentSlots) data[slot] = args[index]!.dataId
      for (const { call, kernelFunc, done } of prepared) {
        const named: Record<string, tf.TensorInfo> = call.isList ? ([] as never) : {}
        for (const [name, view] of call.inputs) named[name] = info(view)
        const result = kernelFunc({ inputs: named, attrs: call.attrs as tf.NamedAttrMap, backend })
        if (Array.isArray(result)) {
          for (const [k, { slot }] of call.outputs.entries()) data[slot] = result[k]!.dataId
        } else {
          data[call.outputs[0]!.slot] = result.dataId
        }
        for (const slot of done) backend.disposeData(data[slot]!)
      }
      const [value, ...gradients] = trace.results.map(info)
      return { value: value!, gradients }
    },
    free() {
      for (const slot of resultSlots) backend.disposeData(data[slot]!)
    },
    dispose() {},
  }
}
