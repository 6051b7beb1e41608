import type { Sizes } from './sizes.ts'

/** The trained numbers by name, each in flat order. */
export type Numbers = Readonly<Record<string, Float32Array>>

/**
 * The same model in plain loops, one token at a time. Keys and values of the tokens read so far are kept, so that
 * a further token costs no more than itself: that is how GPTs write. It reads `context` tokens at most.
 */
export class Reader {
  /** Weights of every layer and head, [layers, heads, context, context]: row t is what token t looks at. */
  readonly attention: Float32Array
  read = 0
  private readonly p: Numbers
  private readonly sizes: Sizes
  private readonly keys: Float32Array[]
  private readonly values: Float32Array[]

  constructor(p: Numbers, sizes: Sizes) {
    this.p = p
    this.sizes = sizes
    const { layers, heads, context, width } = sizes
    this.attention = new Float32Array(layers * heads * context * context)
    this.keys = Array.from({ length: layers }, () => new Float32Array(context * width))
    this.values = Array.from({ length: layers }, () => new Float32Array(context * width))
  }

  /** Reads one more token and gives the scores of what may follow: [vocabulary]. */
  next(id: number): Float32Array {
    const { context, width, layers, vocabulary } = this.sizes
    const t = this.read++
    if (t >= context) throw new Error(`a reader of ${context} tokens is full`)
    const { embedding, position, gain, bias, head } = this.p
    const x = Float32Array.from(
      { length: width },
      (_, c) => embedding![id * width + c]! + position![t * width + c]!,
    )
    for (let layer = 0; layer < layers; layer++) {
      const name = (part: string) => this.p[`${part}${layer}`]!
      const a = normalised(x, name('gain1'), name('bias1'))
      const qkv = product(a, name('attend'), name('attendBias')) // queries, keys and values: [3 · width]
      const mixed = this.attend(layer, t, qkv)
      addTo(x, product(mixed, name('project'), name('projectBias')))
      const h = product(normalised(x, name('gain2'), name('bias2')), name('expand'), name('expandBias'))
      for (const [i, z] of h.entries()) h[i] = z / (1 + Math.exp(-1.702 * z))
      addTo(x, product(h, name('contract'), name('contractBias')))
    }
    return product(normalised(x, gain!, bias!), head!, new Float32Array(vocabulary))
  }

  /** softmax(q · k / √d) over the tokens so far, each head by itself; the values mixed so: [width]. */
  private attend(layer: number, t: number, qkv: Float32Array): Float32Array {
    const { context, width, heads } = this.sizes
    const [keys, values, d] = [this.keys[layer]!, this.values[layer]!, width / heads]
    keys.set(qkv.subarray(width, 2 * width), t * width)
    values.set(qkv.subarray(2 * width), t * width)
    const mixed = new Float32Array(width)
    for (let head = 0; head < heads; head++) {
      const row = ((layer * heads + head) * context + t) * context
      const weights = this.attention.subarray(row, row + t + 1)
      const [from, to] = [head * d, (head + 1) * d]
      for (let s = 0; s <= t; s++) {
        let dot = 0
        for (let c = from; c < to; c++) dot += qkv[c]! * keys[s * width + c]!
        weights[s] = dot / Math.sqrt(d)
      }
      softmaxInPlace(weights)
      for (let s = 0; s <= t; s++) {
        for (let c = from; c < to; c++) mixed[c]! += weights[s]! * values[s * width + c]!
      }
    }
    return mixed
  }
}

/** xW + b. x: [in], w: [in · out], b: [out]. */
function product(x: Float32Array, w: Float32Array, b: Float32Array): Float32Array {
  const y = b.slice()
  const width = y.length
  for (let i = 0; i < x.length; i++) {
    const factor = x[i]!
    const row = i * width
    for (let j = 0; j < width; j++) y[j]! += factor * w[row + j]!
  }
  return y
}

function normalised(x: Float32Array, gain: Float32Array, bias: Float32Array): Float32Array {
  let [sum, squares] = [0, 0]
  for (const value of x) sum += value
  const mean = sum / x.length
  for (const value of x) squares += (value - mean) ** 2
  const scale = 1 / Math.sqrt(squares / x.length + 1e-5)
  return x.map((value, c) => (value - mean) * scale * gain[c]! + bias[c]!)
}

function addTo(x: Float32Array, y: Float32Array): void {
  for (let c = 0; c < x.length; c++) x[c]! += y[c]!
}

function softmaxInPlace(z: Float32Array): void {
  let [highest, total] = [-Infinity, 0]
  for (const value of z) highest = Math.max(highest, value)
  for (let i = 0; i < z.length; i++) {
    z[i] = Math.exp(z[i]! - highest)
    total += z[i]!
  }
  for (let i = 0; i < z.length; i++) z[i]! /= total
}
