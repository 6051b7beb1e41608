import * as tf from '@tensorflow/tfjs'
import { binary } from './loops/binary.ts'
import { matrixProducts } from './loops/matmul.ts'
import { reductions } from './loops/reduce.ts'
import { type Buffers, type Compile, type Loop, sizeOf } from './loops/site.ts'
import { unary } from './loops/unary.ts'
import { release } from './record.ts'
import type { Replay } from './replay.ts'
import { type Call, infoOf, liveCalls, type Trace, type View } from './trace.ts'

const loops: Readonly<Record<string, Compile>> = { ...unary, ...binary, ...matrixProducts, ...reductions }
const arrays = { float32: Float32Array, int32: Int32Array, bool: Uint8Array }

/** A call without a loop of its own: the kernel serves, and its result is copied to where the loops look for it. */
function kernelLoop(call: Call, buffers: Buffers, info: (view: View) => tf.TensorInfo): Loop {
  const backend = tf.backend()
  const { kernelFunc } = tf.getKernel(call.kernelName, 'cpu')
  return () => {
    const named: Record<string, tf.TensorInfo> = call.isList ? ([] as never) : {}
    for (const [name, view] of call.inputs) named[name] = info(view)
    const result = kernelFunc({ inputs: named, attrs: call.attrs as tf.NamedAttrMap, backend })
    for (const [k, { dataId }] of [result].flat().entries()) {
      buffers[call.outputs[k]!.slot]!.set(backend.readSync(dataId) as tf.TypedArray)
      backend.disposeData(dataId)
    }
  }
}

/**
 * Turns a recorded step into a list of plain loops over arrays that are allocated once. It gives what the kernels of
 * the cpu backend give, to float precision.
 */
export function replayLoops(trace: Trace, parameters: readonly tf.Tensor[]): Replay {
  const backend = tf.backend()
  const calls = liveCalls(trace)
  const data: object[] = trace.sources.map((source) =>
    'dataId' in source
      ? source.dataId
      : (parameters[source.kind === 'parameter' ? source.index : -1]?.dataId ?? {}),
  )
  const own = new Map<number, object>()
  const buffers: Buffers = []
  for (const { shape, dtype, slot } of calls.flatMap(({ outputs }) => outputs)) {
    // the very array that kernels read: of truth values readSync would give a copy
    buffers[slot] = new arrays[dtype as keyof typeof arrays](sizeOf(shape))
    own.set(slot, backend.write(buffers[slot], shape, dtype))
    data[slot] = own.get(slot)!
  }
  const read = (slot: number) => {
    buffers[slot] = backend.readSync(data[slot]!) as tf.TypedArray
  }
  const argumentSlots: (readonly [slot: number, index: number])[] = []
  for (const [slot, source] of trace.sources.entries()) {
    if (source.kind === 'argument') argumentSlots.push([slot, source.index])
    else if (!own.has(slot) && (source.kind !== 'computed' || trace.calls[source.node]!.isConstant))
      read(slot)
  }
  const info = (view: View) => infoOf(view, data[view.slot]!)
  const steps = calls.map(
    (call) => loops[call.kernelName]?.(call, buffers) ?? kernelLoop(call, buffers, info),
  )
  const isFixed = trace.results.every(({ slot }) => trace.sources[slot]!.kind !== 'argument')
  const [value, ...gradients] = trace.results.map(info)
  const results = isFixed ? { value: value!, gradients } : undefined
  return {
    calls: calls.length,
    run(args) {
      for (const [slot, index] of argumentSlots) {
        data[slot] = args[index]!.dataId
        read(slot)
      }
      for (const step of steps) step()
      return results ?? { value: info(trace.results[0]!), gradients: trace.results.slice(1).map(info) }
    },
    free() {},
    dispose() {
      release({ dataIds: [...own.values()], backend })
    },
  }
}
