import type { TypedArray } from '@tensorflow/tfjs'
import { type Compile, input, output, sizeOf } from './site.ts'

/** Two nested counts and the strides with which each operand follows them; 0 repeats an operand. */
interface Walk {
  readonly outer: number
  readonly inner: number
  readonly a: readonly [outer: number, inner: number]
  readonly b: readonly [outer: number, inner: number]
}

/** The strides of an operand over a result seen as [outer, inner]; undefined where two counts do not suffice. */
function strides(
  shape: readonly number[],
  result: readonly number[],
  split: number,
): readonly [number, number] | undefined {
  const padded = [...Array<number>(result.length - shape.length).fill(1), ...shape]
  const parts = [
    [padded.slice(0, split), result.slice(0, split)],
    [padded.slice(split), result.slice(split)],
  ] as const
  const [outer, inner] = parts.map(([own, all]) => {
    if (own.every((size) => size === 1)) return 'repeated'
    return own.every((size, axis) => size === all[axis]) ? 'full' : undefined
  })
  if (outer === undefined || inner === undefined) return undefined
  return [outer === 'full' ? sizeOf(parts[1][0]) : 0, inner === 'full' ? 1 : 0]
}

/** How to walk a and b to broadcast them to `result`; undefined for patterns that need three counts. */
function walk(a: readonly number[], b: readonly number[], result: readonly number[]): Walk | undefined {
  for (let split = 0; split <= result.length; split++) {
    const [ofA, ofB] = [strides(a, result, split), strides(b, result, split)]
    if (ofA === undefined || ofB === undefined) continue
    return { outer: sizeOf(result.slice(0, split)), inner: sizeOf(result.slice(split)), a: ofA, b: ofB }
  }
  return undefined
}

type Body = (a: TypedArray, b: TypedArray, y: TypedArray, walk: Walk) => void

const over =
  (body: Body): Compile =>
  (call, buffers) => {
    const [a, b, y] = [input(call, 'a'), input(call, 'b'), output(call)]
    const path = walk(a.shape, b.shape, y.shape)
    if (path === undefined || y.dtype !== 'float32') return undefined
    return () => body(buffers[a.slot]!, buffers[b.slot]!, buffers[y.slot]!, path)
  }

/** Functions of two numbers, broadcast. The loop is written out in each, for the engine to inline what is in it. */
export const binary: Readonly<Record<string, Compile>> = {
  Add: over((a, b, y, { outer, inner, a: [ao, ai], b: [bo, bi] }) => {
    for (let o = 0, i = 0; o < outer; o++) {
      for (let k = 0, p = o * ao, q = o * bo; k < inner; k++, p += ai, q += bi) y[i++] = a[p]! + b[q]!
    }
  }),
  Sub: over((a, b, y, { outer, inner, a: [ao, ai], b: [bo, bi] }) => {
    for (let o = 0, i = 0; o < outer; o++) {
      for (let k = 0, p = o * ao, q = o * bo; k < inner; k++, p += ai, q += bi) y[i++] = a[p]! - b[q]!
    }
  }),
  Multiply: over((a, b, y, { outer, inner, a: [ao, ai], b: [bo, bi] }) => {
    for (let o = 0, i = 0; o < outer; o++) {
      for (let k = 0, p = o * ao, q = o * bo; k < inner; k++, p += ai, q += bi) y[i++] = a[p]! * b[q]!
    }
  }),
  RealDiv: over((a, b, y, { outer, inner, a: [ao, ai], b: [bo, bi] }) => {
    for (let o = 0, i = 0; o < outer; o++) {
      for (let k = 0, p = o * ao, q = o * bo; k < inner; k++, p += ai, q += bi) y[i++] = a[p]! / b[q]!
    }
  }),
  SquaredDifference: over((a, b, y, { outer, inner, a: [ao, ai], b: [bo, bi] }) => {
    for (let o = 0, i = 0; o < outer; o++) {
      for (let k = 0, p = o * ao, q = o * bo; k < inner; k++, p += ai, q += bi) {
        const difference = a[p]! - b[q]!
        y[i++] = difference * difference
      }
    }
  }),
}
