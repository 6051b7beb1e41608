import type { TypedArray } from '@tensorflow/tfjs'
import { type Compile, input, output } from './site.ts'

type Body = (x: TypedArray, y: TypedArray) => void

const over =
  (body: Body): Compile =>
  (call, buffers) => {
    const [from, to] = [input(call, 'x').slot, output(call).slot]
    return () => body(buffers[from]!, buffers[to]!)
  }

/** Functions of one number. Each has its own loop, for the engine to inline what is in it. */
export const unary: Readonly<Record<string, Compile>> = {
  Tanh: over((x, y) => {
    for (let i = 0; i < y.length; i++) y[i] = 1 - 2 / (Math.exp(2 * x[i]!) + 1)
  }),
  Sigmoid: over((x, y) => {
    for (let i = 0; i < y.length; i++) y[i] = 1 / (1 + Math.exp(-x[i]!))
  }),
  Relu: over((x, y) => {
    for (let i = 0; i < y.length; i++) y[i] = Math.max(x[i]!, 0)
  }),
  Square: over((x, y) => {
    for (let i = 0; i < y.length; i++) y[i] = x[i]! * x[i]!
  }),
  Neg: over((x, y) => {
    for (let i = 0; i < y.length; i++) y[i] = -x[i]!
  }),
  Exp: over((x, y) => {
    for (let i = 0; i < y.length; i++) y[i] = Math.exp(x[i]!)
  }),
  Log: over((x, y) => {
    for (let i = 0; i < y.length; i++) y[i] = Math.log(x[i]!)
  }),
  Step: (call, buffers) => {
    const [from, to] = [input(call, 'x').slot, output(call).slot]
    const alpha = Number(call.attrs.alpha ?? 0)
    return () => {
      const x = buffers[from]!
      const y = buffers[to]!
      for (let i = 0; i < y.length; i++) y[i] = x[i]! > 0 ? 1 : x[i]! <= 0 ? alpha : NaN
    }
  },
}
