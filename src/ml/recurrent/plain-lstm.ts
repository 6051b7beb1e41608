import { addBack, type PlainCell, plainGate, sigmoid } from './plain-gates.ts'

/** `lstmCell` in plain loops. */
export const plainLstm: PlainCell = {
  symbols: ['f', 'i', 'o', 'g', 'c', 'h'],
  step(p, input, before) {
    const f = plainGate(p, 'f', input, before.h, sigmoid)
    const i = plainGate(p, 'i', input, before.h, sigmoid)
    const o = plainGate(p, 'o', input, before.h, sigmoid)
    const g = plainGate(p, 'g', input, before.h, Math.tanh)
    const c = before.c.map((value, j) => f[j]! * value + i[j]! * g[j]!)
    return { f, i, o, g, c, h: c.map((value, j) => o[j]! * Math.tanh(value)) }
  },
  back(p, before, now, gradient) {
    const [f, i, o, g, c] = [now.f!, now.i!, now.o!, now.g!, now.c]
    const ofC = gradient.c.map((slope, j) => slope + gradient.h[j]! * o[j]! * (1 - Math.tanh(c[j]!) ** 2))
    const ofScores = {
      f: ofC.map((slope, j) => slope * before.c[j]! * f[j]! * (1 - f[j]!)),
      i: ofC.map((slope, j) => slope * g[j]! * i[j]! * (1 - i[j]!)),
      o: gradient.h.map((slope, j) => slope * Math.tanh(c[j]!) * o[j]! * (1 - o[j]!)),
      g: ofC.map((slope, j) => slope * i[j]! * (1 - g[j]! ** 2)),
    }
    const h = new Float32Array(before.h.length)
    for (const [gate, slopes] of Object.entries(ofScores)) addBack(h, p[`u${gate}`]!, slopes)
    return { h, c: ofC.map((slope, j) => slope * f[j]!) }
  },
}
