import type { TypedArray } from '@tensorflow/tfjs'
import { type Compile, input, output, sizeOf } from './site.ts'

/** Sizes of C = A·B and the strides in which A: [m, k] and B: [k, n] lie, transposed or not. */
interface Plan {
  readonly m: number
  readonly k: number
  readonly n: number
  readonly a: readonly [row: number, column: number]
  readonly b: readonly [row: number, column: number]
}

/** One product, four columns at a time: four sums that do not wait for each other. */
function multiply(
  a: TypedArray,
  aFrom: number,
  b: TypedArray,
  bFrom: number,
  c: TypedArray,
  cFrom: number,
  { m, k, n, a: [ar, ac], b: [br, bc] }: Plan,
): void {
  const wide = n - (n % 4)
  for (let i = 0, to = cFrom; i < m; i++) {
    const row = aFrom + i * ar
    let column = bFrom
    let j = 0
    for (; j < wide; j += 4, column += 4 * bc) {
      let s0 = 0
      let s1 = 0
      let s2 = 0
      let s3 = 0
      for (let l = 0, p = row, q = column; l < k; l++, p += ac, q += br) {
        const x = a[p]!
        s0 += x * b[q]!
        s1 += x * b[q + bc]!
        s2 += x * b[q + 2 * bc]!
        s3 += x * b[q + 3 * bc]!
      }
      c[to++] = s0
      c[to++] = s1
      c[to++] = s2
      c[to++] = s3
    }
    for (; j < n; j++, column += bc) {
      let sum = 0
      for (let l = 0, p = row, q = column; l < k; l++, p += ac, q += br) sum += a[p]! * b[q]!
      c[to++] = sum
    }
  }
}

function planOf(a: readonly number[], b: readonly number[], isATurned: boolean, isBTurned: boolean): Plan {
  const [a1, a2] = a.slice(-2) as [number, number]
  const [b1, b2] = b.slice(-2) as [number, number]
  return {
    m: isATurned ? a2 : a1,
    k: isATurned ? a1 : a2,
    n: isBTurned ? b1 : b2,
    a: isATurned ? [1, a2] : [a2, 1],
    b: isBTurned ? [1, b2] : [b2, 1],
  }
}

const product: Compile = (call, buffers) => {
  const [a, b, c] = [input(call, 'a'), input(call, 'b'), output(call)]
  const batch = sizeOf(c.shape.slice(0, -2))
  const [ofA, ofB] = [sizeOf(a.shape.slice(0, -2)), sizeOf(b.shape.slice(0, -2))]
  // an operand is either there once for all or once for each
  if ((ofA !== 1 && ofA !== batch) || (ofB !== 1 && ofB !== batch)) return undefined
  const plan = planOf(a.shape, b.shape, call.attrs.transposeA === true, call.attrs.transposeB === true)
  const aStep = ofA === 1 ? 0 : plan.m * plan.k
  const bStep = ofB === 1 ? 0 : plan.k * plan.n
  return () => {
    const [x, w, y] = [buffers[a.slot]!, buffers[b.slot]!, buffers[c.slot]!]
    for (let i = 0; i < batch; i++) multiply(x, i * aStep, w, i * bStep, y, i * plan.m * plan.n, plan)
  }
}

/** The product with a bias row and, of the activations, only the identity. */
const productWithBias: Compile = (call, buffers) => {
  const activation = call.attrs.activation
  if (activation !== undefined && activation !== null && activation !== 'linear') return undefined
  const multiplied = product(call, buffers)
  if (multiplied === undefined || !call.inputs.some(([name]) => name === 'bias')) return multiplied
  const [bias, y] = [input(call, 'bias'), output(call)]
  const n = y.shape.at(-1)!
  if (sizeOf(bias.shape) !== n) return undefined
  return () => {
    multiplied()
    const [row, all] = [buffers[bias.slot]!, buffers[y.slot]!]
    for (let i = 0; i < all.length; i += n) for (let j = 0; j < n; j++) all[i + j]! += row[j]!
  }
}

/** Matrix products, batched, transposed, with and without a bias. */
export const matrixProducts: Readonly<Record<string, Compile>> = {
  BatchMatMul: product,
  _FusedMatMul: productWithBias,
}
