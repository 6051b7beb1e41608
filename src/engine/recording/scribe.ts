import type { KernelBackend, Tensor, TensorInfo, TypedArray } from '@tensorflow/tfjs'
import { isLive } from '#/engine/live-data.ts'
import type { Call, Source, View } from './trace.ts'

type KernelInputs = Readonly<Record<string, TensorInfo | undefined>>

/** Writes down what a step computes as it happens, and keeps the constants it computes with. */
export class Scribe {
  readonly sources: Source[] = []
  readonly calls: Call[] = []
  readonly kept: object[] = []
  isRepeatable = true
  private readonly literals = new Map<object, TypedArray>()
  private readonly slots = new Map<object, number>()
  private readonly backend: KernelBackend

  constructor(parameters: readonly Tensor[], args: readonly Tensor[], backend: KernelBackend) {
    this.backend = backend
    for (const [index, { dataId }] of parameters.entries()) this.add(dataId, { kind: 'parameter', index })
    for (const [index, { dataId }] of args.entries()) {
      if (!this.slots.has(dataId)) this.add(dataId, { kind: 'argument', index })
    }
  }

  private add(dataId: object, source: Source): number {
    this.slots.set(dataId, this.sources.length)
    return this.sources.push(source) - 1
  }

  private keep(dataId: object): void {
    this.backend.incRef(dataId)
    this.kept.push(dataId)
  }

  /** A tensor made from plain numbers. */
  noteLiteral(dataId: object, values: ArrayLike<number>): void {
    this.literals.set(dataId, Float64Array.from(values) as unknown as TypedArray)
    this.keep(dataId)
  }

  /** The tensor as later calls will know it. */
  view({ dataId, shape, dtype }: TensorInfo): View {
    const values = this.literals.get(dataId)
    const slot =
      this.slots.get(dataId) ??
      this.add(
        dataId,
        values === undefined ? { kind: 'captured', dataId } : { kind: 'literal', dataId, values },
      )
    return { slot, shape: [...shape], dtype }
  }

  private isConstant({ slot }: View): boolean {
    const source = this.sources[slot]!
    if (source.kind === 'computed') return this.calls[source.node]!.isConstant
    return source.kind === 'literal' || (source.kind === 'captured' && !isLive(source.dataId))
  }

  /** A kernel and what it gave. */
  noteCall(kernelName: string, given: KernelInputs, attrs: object, results: readonly TensorInfo[]): void {
    const inputs = Object.entries(given).flatMap(([name, info]) =>
      info === undefined || info === null ? [] : [[name, this.view(info)] as const],
    )
    // a reshape: the same numbers under another shape need no call
    if (results.every(({ dataId }) => this.slots.has(dataId))) return
    const isConstant = inputs.every(([, view]) => this.isConstant(view))
    const node = this.calls.length
    const outputs = results.map(({ dataId, shape, dtype }) => ({
      slot: this.slots.get(dataId) ?? this.add(dataId, { kind: 'computed', node, dataId }),
      shape: [...shape],
      dtype,
    }))
    if (isConstant) for (const { dataId } of results) this.keep(dataId)
    this.calls.push({
      kernelName,
      isList: Array.isArray(given),
      inputs,
      attrs: { ...attrs },
      outputs,
      isConstant,
    })
  }
}
