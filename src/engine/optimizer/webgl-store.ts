import { getKernel, reshape, slice, type Tensor, type TensorInfo, tensor1d, tidy } from '@tensorflow/tfjs'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import type { Layout } from './layout.ts'
import { runShader } from './run-shader.ts'
import type { Store, Update } from './store.ts'
import { lanes, normCode, type Shape, updateCode } from './webgl-code.ts'

/** A fragment shader has at least 16 textures; the state, the rates and the norm take three. */
const maxGradients = 13

/**
 * Parameters on the GPU. They and all that is remembered of them lie in one texture, part after part; the named
 * tensors are windows on its first part. An update draws the next texture from this one and from the gradients
 * in one kernel, and the windows move over to it.
 */
export class WebglStore implements Store {
  readonly layout: Layout
  readonly tensors: readonly Tensor[]
  private parts = 1
  /** Shaders by purpose, for the rule at work: their text is long. */
  private readonly codes = new Map<string, string>()
  private readonly backend: MathBackendWebGL

  constructor(layout: Layout, values: readonly Float32Array[], backend: MathBackendWebGL) {
    this.layout = layout
    this.backend = backend
    this.tensors = tidy(() => {
      const flat = new Float32Array(layout.size)
      layout.blocks.forEach(({ offset }, i) => {
        flat.set(values[i]!, offset)
      })
      const all = tensor1d(flat)
      backend.uploadToGPU(all.dataId)
      return layout.blocks.map(({ offset, size, shape }) => reshape(slice(all, [offset], [size]), [...shape]))
    })
  }

  begin(initial: readonly number[]): void {
    this.codes.clear()
    const starts = initial.map((value, k) => `if (part == ${k + 1}) result = ${value.toExponential()};`)
    const code = this.partCode(`float result = getState(i); ${starts.join('\n')} setOutput(result);`)
    this.replace(1 + initial.length, (state) => this.draw(code, { State: state }, 1 + initial.length))
  }

  update(gradients: readonly TensorInfo[], update: Update): void {
    const { rule, numbers, rates, clipNorm, clipValue } = update
    const { layout, backend } = this
    const isJoined = gradients.length > maxGradients
    const flat = gradients.map((info, k) => ({ ...info, shape: [layout.blocks[k]!.size] }))
    const sources = isJoined ? [this.joined(flat)] : flat
    const shape: Shape = { layout, isJoined, hasNorm: clipNorm < Infinity, hasRates: rates.length > 1 }
    const inputs: Record<string, TensorInfo> = Object.fromEntries(sources.map((info, k) => [`G${k}`, info]))
    const helpers: TensorInfo[] = isJoined ? [sources[0]!] : []
    const limit = { clipValue: Math.min(clipValue, 3e38) }
    if (shape.hasNorm) {
      const norm = runShader(
        backend,
        this.code('norm', () => normCode(shape)),
        inputs,
        [layout.networks * lanes],
        limit,
      )
      helpers.push(norm)
      inputs.Norm = norm
    }
    if (shape.hasRates) {
      const all = backend.makeTensorInfo([rates.length], 'float32', Float32Array.from(rates))
      helpers.push(all)
      inputs.Rates = all
    }
    const rate = shape.hasRates ? {} : { rate: rates[0]! }
    const uniforms = { ...limit, ...(shape.hasNorm ? { clipNorm } : {}), ...numbers, ...rate }
    this.replace(this.parts, (state) =>
      runShader(
        backend,
        this.code(`update ${shape.hasRates}`, () => updateCode(rule, shape)),
        { State: state, ...inputs },
        [this.parts * layout.size],
        uniforms,
      ),
    )
    for (const helper of helpers) backend.disposeIntermediateTensorInfo(helper)
  }

  async read(part: number): Promise<Float32Array> {
    const state = this.borrowed()
    const copy = this.draw(
      `void main() { setOutput(getState(getOutputCoords() + ${part * this.layout.size})); }`,
      { State: state },
      1,
    )
    this.giveBack(state)
    const values = await this.backend.read(copy.dataId)
    this.backend.disposeIntermediateTensorInfo(copy)
    return Float32Array.from(values as Float32Array)
  }

  write(part: number, values: Float32Array): void {
    const fresh = this.backend.makeTensorInfo([this.layout.size], 'float32', values.slice())
    const code = this.partCode(`setOutput(part == ${part} ? getFresh(i) : getState(index));`)
    this.replace(this.parts, (state) => this.draw(code, { State: state, Fresh: fresh }, this.parts))
    this.backend.disposeIntermediateTensorInfo(fresh)
  }

  private partCode(body: string): string {
    const { size } = this.layout
    return `void main() { int index = getOutputCoords(); int part = index / ${size};
      int i = index - part * ${size}; ${body} }`
  }

  private code(purpose: string, write: () => string): string {
    const code = this.codes.get(purpose) ?? write()
    this.codes.set(purpose, code)
    return code
  }

  private draw(code: string, inputs: Record<string, TensorInfo>, parts: number): TensorInfo {
    return runShader(this.backend, code, inputs, [parts * this.layout.size], {})
  }

  private joined(gradients: TensorInfo[]): TensorInfo {
    const concat = getKernel('Concat', 'webgl').kernelFunc
    const inputs = gradients as unknown as Record<string, TensorInfo>
    return concat({ inputs, attrs: { axis: 0 }, backend: this.backend }) as TensorInfo
  }

  /** The texture of all parts as a tensor of its own, on loan from the windows. */
  private borrowed(): TensorInfo {
    const { backend } = this
    const { texture, texShape, usage } = backend.texData.get(this.tensors[0]!.dataId)
    const state = backend.makeTensorInfo([this.parts * this.layout.size], 'float32')
    Object.assign(backend.texData.get(state.dataId), { texture, texShape, usage })
    return state
  }

  private giveBack(state: TensorInfo): void {
    this.backend.texData.get(state.dataId).texture = null as never
    this.backend.disposeIntermediateTensorInfo(state)
  }

  /** Draws the next texture and moves the windows over to it; the old one returns to the pool. */
  private replace(parts: number, draw: (state: TensorInfo) => TensorInfo): void {
    const { texData } = this.backend
    const state = this.borrowed()
    const next = draw(state)
    const { texture, texShape, usage } = texData.get(next.dataId)
    for (const { dataId } of this.tensors) Object.assign(texData.get(dataId), { texture, texShape, usage })
    this.parts = parts
    this.giveBack(next)
    this.backend.disposeIntermediateTensorInfo(state)
  }
}
