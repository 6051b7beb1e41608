import type { LossName } from './contest.ts'
import { plainLosses } from './contest.ts'
import { type Heaps, reach } from './data-sets.ts'
import { bestVerdict } from './measures.ts'
import { bellHeap, generated } from './observe.ts'
import { type Part, parts } from './parts.ts'
import { answers, discriminatorPlayer, scoresAndSlopes } from './plain-net.ts'

/** What a look brings for the pictures. */
export interface Looked {
  readonly g: Float32Array | null
  readonly d: Float32Array
  readonly x: Float32Array
  readonly z: Float32Array
  readonly part: number | null
  readonly before: Float32Array | null
}

/** All that is drawn of one moment, flat: places [n, 2], verdicts [n]. */
export interface Scene {
  readonly real: Float32Array
  readonly fake: Float32Array
  readonly z: Float32Array
  readonly ofReal: Float32Array
  readonly ofFake: Float32Array
  /** Where the gradient sends each fake, −∂L/∂x̃: [n, 2]. */
  readonly pull: Float32Array
  readonly part: Part | null
  readonly before: Float32Array | null
  readonly isFinite: boolean
}

/** Computes fakes, verdicts and gradients from the players' parameters, in plain loops. */
export function sceneOf({ g, d, x, z, part, before }: Looked, lossName: LossName): Scene {
  const loss = plainLosses[lossName]
  const fake = generated(g, z)
  const { scores, slopes } = scoresAndSlopes(d, fake)
  const verdicts = (values: Float32Array) => values.map((s) => loss.verdict(s))
  return {
    real: x,
    fake,
    z,
    ofReal: verdicts(answers(discriminatorPlayer, d, x)),
    ofFake: verdicts(scores),
    pull: slopes.map((slope, i) => -loss.pull(scores[Math.trunc(i / 2)]!) * slope),
    part: part === null ? null : parts[part]!,
    before,
    isFinite: d.every(Number.isFinite) && (g?.every(Number.isFinite) ?? true),
  }
}

/** Places of the field to a side. */
export const fieldSide = 44

/** The places of the field, row by row from the top: [fieldSide², 2]. */
const fieldPlaces = Float32Array.from({ length: 2 * fieldSide * fieldSide }, (_, i) => {
  const at = Math.trunc(i / 2)
  const share = ((i % 2 === 0 ? at % fieldSide : Math.trunc(at / fieldSide)) + 0.5) / fieldSide
  return i % 2 === 0 ? reach * (2 * share - 1) : reach * (1 - 2 * share)
})

/** D(x) over the plane: [fieldSide²]. */
export function verdictField(d: Float32Array, lossName: LossName): Float32Array {
  return answers(discriminatorPlayer, d, fieldPlaces).map((s) => plainLosses[lossName].verdict(s))
}

/** D*(x) over the plane, for real heaps against the fixed bell: [fieldSide²]. */
export function bestField(heaps: Heaps): Float32Array {
  return Float32Array.from({ length: fieldSide * fieldSide }, (_, at) =>
    bestVerdict(heaps, bellHeap, [fieldPlaces[2 * at]!, fieldPlaces[2 * at + 1]!]),
  )
}

/** Meshes of the grid to a side. */
export const meshes = 20

/** The knots of the square of noise, row by row: [(meshes + 1)², 2]. */
export const knots = Float32Array.from({ length: 2 * (meshes + 1) ** 2 }, (_, i) => {
  const at = Math.trunc(i / 2)
  const index = i % 2 === 0 ? at % (meshes + 1) : Math.trunc(at / (meshes + 1))
  // a hair inside: on the very edge the bell is infinitely wide
  return 0.998 * ((2 * index) / meshes - 1)
})
