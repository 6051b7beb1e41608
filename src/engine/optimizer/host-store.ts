import { type KernelBackend, type Tensor, type TensorInfo, tensor } from '@tensorflow/tfjs'
import { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { Block, Layout } from './layout.ts'
import type { Store, Update } from './store.ts'

/** The memory itself, not a copy. On WASM it is void after the next allocation. */
function memory(backend: KernelBackend, info: TensorInfo): Float32Array {
  return (
    backend instanceof BackendWasm ? backend.typedArrayFromHeap(info) : backend.readSync(info.dataId)
  ) as Float32Array
}

/** XNNPACK keeps a packed copy of the weights by their id: a changed tensor must look like a fresh one. */
function forgetPacked(backend: KernelBackend, { dataId, size }: Tensor): void {
  if (!(backend instanceof BackendWasm)) return
  const { id, memoryOffset } = backend.dataIdMap.get(dataId)
  backend.wasm.tfjs.disposeData(id)
  backend.wasm.tfjs.registerTensor(id, size, memoryOffset)
}

/** Scale by which the gradient of each network is shortened. */
function shortening(
  gradients: readonly Float32Array[],
  { networks }: Layout,
  clipNorm: number,
): Float64Array {
  const squares = new Float64Array(networks)
  for (const gradient of gradients) {
    const size = gradient.length / networks
    for (let i = 0; i < gradient.length; i++) squares[Math.trunc(i / size)]! += gradient[i]! * gradient[i]!
  }
  return squares.map((square) => Math.min(1, clipNorm / Math.sqrt(square)))
}

function clipped(
  gradients: readonly Float32Array[],
  layout: Layout,
  update: Update,
): readonly Float32Array[] {
  const { clipValue, clipNorm } = update
  let result = gradients
  if (clipValue < Infinity) {
    result = result.map((part) => part.map((g) => Math.max(-clipValue, Math.min(clipValue, g))))
  }
  if (clipNorm < Infinity) {
    const scale = shortening(result, layout, clipNorm)
    result = result.map((part) => {
      const size = part.length / layout.networks
      return part.map((g, i) => g * scale[Math.trunc(i / size)]!)
    })
  }
  return result
}

/** Parameters in the memory of the CPU, plain or WASM: an update is a loop over it, in place. */
export class HostStore implements Store {
  readonly layout: Layout
  readonly tensors: readonly Tensor[]
  private state: Float32Array[] = []
  private readonly backend: KernelBackend

  constructor(layout: Layout, values: readonly Float32Array[], backend: KernelBackend) {
    this.layout = layout
    this.backend = backend
    this.tensors = layout.blocks.map((block, i) => tensor(values[i]!, [...block.shape], 'float32'))
  }

  begin(initial: readonly number[]): void {
    this.state = initial.map((value) => new Float32Array(this.layout.size).fill(value))
  }

  update(gradients: readonly TensorInfo[], update: Update): void {
    const { backend, layout, tensors } = this
    const raw = gradients.map((gradient) => memory(backend, gradient))
    const isClipped = update.clipValue < Infinity || update.clipNorm < Infinity
    const ready = isClipped ? clipped(raw, layout, update) : raw
    for (let i = 0; i < tensors.length; i++) {
      const tensor = tensors[i]!
      this.updateBlock(layout.blocks[i]!, memory(backend, tensor), ready[i]!, update)
      forgetPacked(backend, tensor)
    }
  }

  private updateBlock(block: Block, theta: Float32Array, gradient: Float32Array, update: Update): void {
    const { rule, rates, numbers } = update
    const length = block.size / rates.length
    for (let network = 0; network < rates.length; network++) {
      const [from, to] = [network * length, (network + 1) * length]
      rule.update(
        { theta, gradient, state: this.state, shift: block.offset, from, to },
        numbers,
        rates[network]!,
      )
    }
  }

  async read(part: number): Promise<Float32Array> {
    if (part > 0) return this.state[part - 1]!.slice()
    const result = new Float32Array(this.layout.size)
    this.layout.blocks.forEach(({ offset }, i) => {
      result.set(memory(this.backend, this.tensors[i]!), offset)
    })
    return result
  }

  write(part: number, values: Float32Array): void {
    if (part > 0) {
      this.state[part - 1]!.set(values)
      return
    }
    this.layout.blocks.forEach(({ offset, size }, i) => {
      memory(this.backend, this.tensors[i]!).set(values.subarray(offset, offset + size))
      forgetPacked(this.backend, this.tensors[i]!)
    })
  }
}
