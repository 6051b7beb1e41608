import { addBack, type PlainCell, plainGate, sigmoid } from './plain-gates.ts'

/** `gruCell` in plain loops. */
export const plainGru: PlainCell = {
  symbols: ['r', 'z', 'n', 'h'],
  step(p, input, before) {
    const r = plainGate(p, 'r', input, before.h, sigmoid)
    const z = plainGate(p, 'z', input, before.h, sigmoid)
    const n = plainGate(
      p,
      'n',
      input,
      before.h.map((value, j) => r[j]! * value),
      Math.tanh,
    )
    const h = before.h.map((value, j) => z[j]! * value + (1 - z[j]!) * n[j]!)
    return { r, z, n, h, c: h }
  },
  back(p, before, now, gradient) {
    const [r, z, n] = [now.r!, now.z!, now.n!]
    const result = gradient.h.map((slope, j) => slope * z[j]!)
    const ofN = gradient.h.map((slope, j) => slope * (1 - z[j]!) * (1 - n[j]! ** 2))
    const ofZ = gradient.h.map((slope, j) => slope * (before.h[j]! - n[j]!) * z[j]! * (1 - z[j]!))
    const ofSeen = new Float32Array(result.length) // r ⊙ h, which the candidate is made from
    addBack(ofSeen, p.un!, ofN)
    for (let j = 0; j < result.length; j++) result[j]! += ofSeen[j]! * r[j]!
    addBack(result, p.uz!, ofZ)
    addBack(
      result,
      p.ur!,
      ofSeen.map((slope, j) => slope * before.h[j]! * r[j]! * (1 - r[j]!)),
    )
    return { h: result, c: gradient.c }
  },
}
