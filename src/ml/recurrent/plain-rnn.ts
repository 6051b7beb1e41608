import { addBack, type PlainCell, plainGate } from './plain-gates.ts'

/** `rnnCell` in plain loops. */
export const plainRnn: PlainCell = {
  symbols: ['h'],
  step(p, input, before) {
    const h = plainGate(p, 'h', input, before.h, Math.tanh)
    return { h, c: h }
  },
  back(p, before, { h }, gradient) {
    const result = new Float32Array(before.h.length)
    addBack(
      result,
      p.uh!,
      gradient.h.map((slope, j) => slope * (1 - h[j]! ** 2)),
    )
    return { h: result, c: gradient.c }
  },
}
