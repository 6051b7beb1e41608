import { randomSource } from '#/base/random.ts'

/** A layer as the typed-array network keeps it. */
interface Layer {
  readonly inputs: number
  readonly outputs: number
  readonly w: Float32Array
  readonly b: Float32Array
  readonly dw: Float32Array
  readonly db: Float32Array
  readonly m: Float32Array
  readonly v: Float32Array
  readonly out: Float32Array
  readonly delta: Float32Array
}

function layer(inputs: number, outputs: number, batch: number, seed: number): Layer {
  const random = randomSource(seed)
  const make = (size: number) => new Float32Array(size)
  const w = make(inputs * outputs).map(() => random.normal(0, Math.sqrt(2 / (inputs + outputs))))
  const moments = make((inputs + 1) * outputs)
  return {
    inputs,
    outputs,
    w,
    b: make(outputs),
    dw: make(w.length),
    db: make(outputs),
    m: moments,
    v: moments.slice(),
    out: make(batch * outputs),
    delta: make(batch * outputs),
  }
}

function forward(
  { inputs, outputs, w, b, out }: Layer,
  x: Float32Array,
  batch: number,
  isLast: boolean,
): void {
  for (let n = 0; n < batch; n++) {
    for (let j = 0; j < outputs; j++) {
      let sum = b[j]!
      for (let i = 0; i < inputs; i++) sum += x[n * inputs + i]! * w[i * outputs + j]!
      out[n * outputs + j] = isLast ? sum : Math.tanh(sum)
    }
  }
}

function backward(own: Layer, x: Float32Array, batch: number, before: Layer | undefined): void {
  const { inputs, outputs, w, dw, db, delta } = own
  dw.fill(0)
  db.fill(0)
  for (let n = 0; n < batch; n++) {
    for (let j = 0; j < outputs; j++) {
      const d = delta[n * outputs + j]!
      db[j]! += d
      for (let i = 0; i < inputs; i++) dw[i * outputs + j]! += x[n * inputs + i]! * d
    }
    if (before === undefined) continue
    for (let i = 0; i < inputs; i++) {
      let sum = 0
      for (let j = 0; j < outputs; j++) sum += delta[n * outputs + j]! * w[i * outputs + j]!
      const y = before.out[n * inputs + i]!
      before.delta[n * inputs + i] = sum * (1 - y * y)
    }
  }
}

function adam(theta: Float32Array, g: Float32Array, own: Layer, from: number, t: number): void {
  const { m, v } = own
  const [first, second] = [1 - 0.9 ** t, 1 - 0.999 ** t]
  for (let i = 0; i < theta.length; i++) {
    m[from + i] = 0.9 * m[from + i]! + 0.1 * g[i]!
    v[from + i] = 0.999 * v[from + i]! + 0.001 * g[i]! * g[i]!
    theta[i]! -= (0.003 * (m[from + i]! / first)) / (Math.sqrt(v[from + i]! / second) + 1e-8)
  }
}

/** A dense tanh network by hand, in typed arrays: squared error, Adam. `sizes`: [2, 8, 8, 1]. */
export function arrayNetwork(sizes: readonly number[], batch: number) {
  const layers = sizes.slice(1).map((outputs, k) => layer(sizes[k]!, outputs, batch, k))
  let t = 0
  return (x: Float32Array, y: Float32Array): number => {
    t++
    layers.forEach((own, k) => {
      forward(own, k === 0 ? x : layers[k - 1]!.out, batch, k === layers.length - 1)
    })
    const { out, delta } = layers.at(-1)!
    let loss = 0
    for (let i = 0; i < out.length; i++) {
      const error = out[i]! - y[i]!
      loss += (error * error) / out.length
      delta[i] = (2 * error) / out.length
    }
    for (let k = layers.length - 1; k >= 0; k--) {
      backward(layers[k]!, k === 0 ? x : layers[k - 1]!.out, batch, layers[k - 1])
    }
    for (const own of layers) {
      adam(own.w, own.dw, own, 0, t)
      adam(own.b, own.db, own, own.w.length, t)
    }
    return loss
  }
}
