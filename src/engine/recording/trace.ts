import type { DataType, TensorInfo, TypedArray } from '@tensorflow/tfjs'

/** A tensor as a kernel sees it: where its numbers are, and how they are read. */
export interface View {
  readonly slot: number
  readonly shape: number[]
  readonly dtype: DataType
}

/** Where the numbers of a slot come from. */
export type Source =
  | { readonly kind: 'parameter' | 'argument'; readonly index: number }
  /** A tensor from outside the step, taken to stay as it is. */
  | { readonly kind: 'captured'; readonly dataId: object }
  /** Made inside the step from plain numbers. */
  | { readonly kind: 'literal'; readonly dataId: object; readonly values: TypedArray }
  | { readonly kind: 'computed'; readonly node: number; readonly dataId: object }

/** One kernel call. */
export interface Call {
  readonly kernelName: string
  /** True for kernels that take a list instead of named tensors. */
  readonly isList: boolean
  readonly inputs: readonly (readonly [name: string, view: View])[]
  readonly attrs: Readonly<Record<string, unknown>>
  readonly outputs: readonly View[]
  /** True when nothing it depends on changes from step to step. */
  readonly isConstant: boolean
}

/** Everything that one training step computed, in order. */
export interface Trace {
  readonly sources: readonly Source[]
  readonly calls: readonly Call[]
  /** The loss, then the gradient of every parameter. */
  readonly results: readonly View[]
}

function sameSource(a: Source, b: Source): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'captured') return b.kind === 'captured' && a.dataId === b.dataId
  if (a.kind === 'literal') {
    return (
      b.kind === 'literal' &&
      a.values.length === b.values.length &&
      a.values.every((v, i) => v === b.values[i])
    )
  }
  if (a.kind === 'computed') return b.kind === 'computed' && a.node === b.node
  return b.kind === a.kind && a.index === b.index
}

/** True when two steps did the same with the same constants, so that the next will do so too. */
export function isSameTrace(a: Trace, b: Trace): boolean {
  const form = ({ calls, results }: Trace) => JSON.stringify([calls, results])
  return (
    a.sources.length === b.sources.length &&
    a.sources.every((source, slot) => sameSource(source, b.sources[slot]!)) &&
    form(a) === form(b)
  )
}

/** The calls that the results need and that change from step to step, in order. */
export function liveCalls({ sources, calls, results }: Trace): readonly Call[] {
  const needed = new Set<number>()
  const visit = (slot: number) => {
    const source = sources[slot]!
    if (source.kind !== 'computed' || needed.has(source.node) || calls[source.node]!.isConstant) return
    needed.add(source.node)
    for (const [, view] of calls[source.node]!.inputs) visit(view.slot)
  }
  for (const { slot } of results) visit(slot)
  return calls.filter((_, node) => needed.has(node))
}

/** The tensor that a view is of, once it is known which data its slot has. */
export function infoOf({ shape, dtype }: View, dataId: object): TensorInfo {
  return { dataId, shape, dtype }
}
