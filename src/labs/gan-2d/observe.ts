import { randomSource } from '#/base/random.ts'
import { bell, bellDeviation } from './bell.ts'
import { type LossName, plainLosses } from './contest.ts'
import { type DataName, drawerOf, type Heaps, heapsOf, type Place } from './data-sets.ts'
import { bestVerdict, coverage, histogram, jsDivergence, klDivergence } from './measures.ts'
import { answers, discriminatorPlayer, generatorPlayer } from './plain-net.ts'

/** Samples of each kind that divergences are measured on, and of those the ones that are judged. */
const measured = 2000
const judged = 512

/** The density of the fixed generator. */
export const bellHeap: Heaps = { centres: [[0, 0]], deviation: bellDeviation }

/** The same samples at every look, so that what changes in the measures is the players. */
export function testSamples(data: DataName, own: readonly Place[] | null, seed: number) {
  const random = randomSource(seed)
  const draw = drawerOf(data, own)
  const z = Float32Array.from({ length: 2 * measured }, () => random.uniform(-1, 1))
  const x = Float32Array.from(Array.from({ length: measured }, () => draw(random)).flat())
  return { x, z, cellsOfReal: histogram(x) }
}
export type TestSamples = ReturnType<typeof testSamples>

/** Both players as they are now. */
export interface Players {
  /** Flat parameters; null for the fixed bell. */
  readonly g: Float32Array | null
  readonly d: Float32Array
}

/** What the generator makes of z, x̃ = G(z), in plain loops. z: [n, 2] flat, result the same. */
export function generated(g: ArrayLike<number> | null, z: ArrayLike<number>): Float32Array {
  return g === null ? bell(z) : answers(generatorPlayer, g, z)
}

interface Contest {
  readonly data: DataName
  readonly own: readonly Place[] | null
  readonly loss: LossName
}

/** Every metric of the spec. */
export function metricsOf({ g, d }: Players, { x, z, cellsOfReal }: TestSamples, contest: Contest) {
  const fake = generated(g, z)
  const cellsOfFake = histogram(fake)
  const seen = Float32Array.of(...x.subarray(0, 2 * judged), ...fake.subarray(0, 2 * judged))
  const scores = answers(discriminatorPlayer, d, seen)
  const loss = plainLosses[contest.loss]
  const heaps = heapsOf(contest.data, contest.own)
  const onReal = meanOf(scores.subarray(0, judged), (s) => loss.discriminator(s, 1))
  const onFake = meanOf(scores.subarray(judged), (s) => loss.discriminator(s, 0))
  const counts = heaps && coverage(fake, heaps)
  const gapAt = (s: number, i: number) =>
    Math.abs(loss.verdict(s) - bestVerdict(heaps!, bellHeap, [seen[2 * i]!, seen[2 * i + 1]!]))
  return {
    js: jsDivergence(cellsOfReal, cellsOfFake),
    kl: klDivergence(cellsOfReal, cellsOfFake),
    lossD: (onReal + onFake) / 2,
    lossG: meanOf(scores.subarray(judged), loss.generator),
    covered: counts?.covered ?? null,
    onHeaps: counts?.onHeaps ?? null,
    gap: heaps && g === null ? meanOf(scores, gapAt) : null,
  }
}

function meanOf(values: Float32Array, of: (value: number, index: number) => number): number {
  return values.reduce((sum, value, index) => sum + of(value, index), 0) / values.length
}
