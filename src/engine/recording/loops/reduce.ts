import type { Call } from '#/engine/recording/trace.ts'
import { type Compile, input, output, sizeOf } from './site.ts'

/** A sum over neighbouring axes of a tensor seen as [outer, summed, inner]. */
interface Sum {
  readonly outer: number
  readonly summed: number
  readonly inner: number
}

function sumOf(call: Call): Sum | undefined {
  const { shape } = input(call, 'x')
  const given = call.attrs.axis as number | readonly number[] | undefined | null
  const axes = given === undefined || given === null ? shape.map((_, axis) => axis) : [given].flat()
  const sorted = axes.map((axis) => (axis < 0 ? axis + shape.length : axis)).sort((a, b) => a - b)
  const first = sorted[0] ?? 0
  if (sorted.some((axis, i) => axis !== first + i)) return undefined
  return {
    outer: sizeOf(shape.slice(0, first)),
    summed: sizeOf(shape.slice(first, first + sorted.length)),
    inner: sizeOf(shape.slice(first + sorted.length)),
  }
}

const sum =
  (scaleOf: (sum: Sum) => number): Compile =>
  (call, buffers) => {
    const plan = sumOf(call)
    const [from, to] = [input(call, 'x').slot, output(call)]
    if (plan === undefined || to.dtype !== 'float32') return undefined
    const { outer, summed, inner } = plan
    const scale = scaleOf(plan)
    return () => {
      const [x, y] = [buffers[from]!, buffers[to.slot]!]
      for (let o = 0; o < outer; o++) {
        const start = o * summed * inner
        for (let i = 0; i < inner; i++) {
          let total = 0
          for (let s = 0, at = start + i; s < summed; s++, at += inner) total += x[at]!
          y[o * inner + i] = total * scale
        }
      }
    }
  }

const softmax: Compile = (call, buffers) => {
  const [from, to] = [input(call, 'logits'), output(call).slot]
  const n = from.shape.at(-1)!
  return () => {
    const [z, y] = [buffers[from.slot]!, buffers[to]!]
    for (let start = 0; start < y.length; start += n) {
      let largest = -Infinity
      for (let k = start; k < start + n; k++) if (!(z[k]! <= largest)) largest = z[k]!
      let total = 0
      for (let k = start; k < start + n; k++) {
        const e = Math.exp(z[k]! - largest)
        y[k] = e
        total += e
      }
      for (let k = start; k < start + n; k++) y[k]! /= total
    }
  }
}

/** Sums and means over neighbouring axes, and the softmax over the last. */
export const reductions: Readonly<Record<string, Compile>> = {
  Sum: sum(() => 1),
  Mean: sum(({ summed }) => 1 / summed),
  Softmax: softmax,
}
