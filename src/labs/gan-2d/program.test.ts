import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { switchBackend } from '#/engine/backends.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import { type LossName, plainLosses, sigmoid } from './contest.ts'
import { parts } from './parts.ts'
import program from './program.ts'
import { tensorLosses } from './program-losses.ts'
import { type Looked, sceneOf } from './scene.ts'
import spec from './spec.ts'
import { meanOf } from './summary.ts'

const defaults = defaultValues(spec.params)
type Settings = Partial<typeof defaults>
type Look = Looked & { readonly metrics: Readonly<Record<keyof typeof spec.metrics, number | null>> }

beforeAll(() => switchBackend('cpu'))

/** Looks at a run after each of the given steps. */
async function looks(steps: readonly number[], values: Settings = {}, seed = 1): Promise<readonly Look[]> {
  const journey = new Journey(program as unknown as Program, { values: { ...defaults, ...values }, seed })
  const seen: Look[] = []
  await journey.travel(steps[0])
  for (const step of steps) {
    while (journey.step < step) await journey.advance()
    seen.push((await journey.look()) as unknown as Look)
  }
  await journey.end()
  return seen
}

const inSlowMotion: Settings = { slow: true, ruleD: 'sgd', ruleG: 'sgd', rateD: 0.1, rateG: 0.1 }
const length = parts.length

// the first round is computed by the tape, the twentieth replayed from a recording
describe.each([0, 19])('round %d in slow motion', (round) => {
  const start = round * length

  test.each(Object.keys(plainLosses) as LossName[])('updates each player alone, by %s', async (loss) => {
    const [judged, taught, pulled, moved] = await looks(
      [3, 4, 5, 6].map((part) => start + part),
      {
        ...inSlowMotion,
        loss,
      },
    )
    const names = [judged!, taught!, pulled!, moved!].map(({ part }) => parts[part!])
    expect(names).toEqual(['verdicts', 'appraiser', 'gradients', 'forger'])
    expect(taught!.g).toEqual(judged!.g)
    expect(moved!.d).toEqual(taught!.d)

    // the last bias of D is added to every score: its slope is the mean of ∂ℓ/∂s
    const scene = sceneOf(judged!, loss)
    const slope = (verdict: number, target: number) => (loss === 'leastSquares' ? 2 : 1) * (verdict - target)
    const scores = scoresIn(judged!)
    const isSquared = loss === 'leastSquares'
    const given = scores.map((s) => (isSquared ? s : sigmoid(s)))
    const expected = meanOf(given.map((verdict, i) => slope(verdict, i < 128 ? 1 : 0)))
    expect(taught!.d.at(-1)! - judged!.d.at(-1)!).toBeCloseTo(-0.1 * expected, 6)
    expect(scene.fake).toHaveLength(256)

    // the last biases of G move all fakes alike: their slope is the mean gradient that reaches the fakes
    const { pull } = sceneOf(pulled!, loss)
    for (const axis of [0, 1]) {
      const mean = meanOf(pull.filter((_, i) => i % 2 === axis))
      expect(moved!.g!.at(axis - 2)! - pulled!.g!.at(axis - 2)!).toBeCloseTo(0.1 * mean, 6)
    }
  })
})

/** The scores of real samples, then of fakes: verdicts of least squares are cut to [0, 1], these are not. */
function scoresIn(look: Look): readonly number[] {
  const { ofReal, ofFake } = sceneOf(look, 'nonSaturating')
  return [...ofReal, ...ofFake].map((verdict) => Math.log(verdict / (1 - verdict)))
}

test('the gradient that is drawn is that of the generator’s loss, found by small shifts', async () => {
  const [look] = await looks([5], { ...inSlowMotion, rateD: 0.5 })
  const { d, fake, pull } = { ...look!, ...sceneOf(look!, 'nonSaturating') }
  const lossAt = (x: Float32Array) => {
    const verdict = sceneOf({ ...look!, d, x }, 'nonSaturating').ofReal[0]!
    return -Math.log(verdict)
  }
  for (const at of [0, 10, 50]) {
    for (const axis of [0, 1]) {
      const shifted = (by: number) => lossAt(fake.slice(at, at + 2).map((v, i) => v + (i === axis ? by : 0)))
      expect(-(shifted(1e-2) - shifted(-1e-2)) / 2e-2).toBeCloseTo(pull[at + axis]!, 2)
    }
  }
})

test.each(Object.keys(plainLosses) as LossName[])(
  'the loss %s is the same on tensors and numbers',
  (loss) => {
    const [plain, tensors] = [plainLosses[loss], tensorLosses[loss]]
    const scores = [-3, -0.2, 0, 1.5]
    const s = tf.tensor2d(scores, [4, 1])
    const t = tf.tensor2d([1, 0, 1, 0], [4, 1])
    const ofD = meanOf(scores.map((score, i) => plain.discriminator(score, 1 - (i % 2))))
    expect(tensors.discriminator(s, t).dataSync()[0]).toBeCloseTo(ofD, 6)
    expect(tensors.generator(s).dataSync()[0]).toBeCloseTo(meanOf(scores.map(plain.generator)), 6)
    const slopes = tf
      .grad((x) => tf.mul(tensors.generator(x), 4))(s)
      .dataSync()
    for (const [i, score] of scores.entries()) expect(slopes[i]).toBeCloseTo(plain.pull(score), 5)
  },
)

test('whoever does not play stays as it was', async () => {
  const [before, after] = await looks([0, 3], { plays: 'generator' })
  expect(after!.d).toEqual(before!.d)
  expect(after!.g).not.toEqual(before!.g)
  const [first, last] = await looks([0, 3], { plays: 'discriminator' })
  expect(last!.g).toEqual(first!.g)
  expect(last!.d).not.toEqual(first!.d)
})

test('slow motion divides a step; it does not change it', async () => {
  const [whole] = await looks([2])
  const [parted] = await looks([2 * length], { slow: true })
  expect(parted!.d).toEqual(whole!.d)
  expect(parted!.g).toEqual(whole!.g)
})

test('k updates of the discriminator come before one of the generator', async () => {
  const [, last] = await looks([0, 3 * 4 + 2], { slow: true, k: 3 })
  expect(parts[last!.part!]).toBe('forger')
})

test('against a fixed bell the discriminator approaches p / (p + q), and its loss log 2 − JS', async () => {
  const bell: Settings = { data: 'three', start: 'bell', plays: 'discriminator', rateD: 0.005 }
  const [start, end] = await looks([0, 600], bell)
  expect(start!.metrics.gap).toBeGreaterThan(0.3)
  expect(end!.metrics.gap).toBeLessThan(0.06)
  // JS of the two densities, integrated on a grid of 1201² places, is 0.36257
  expect(end!.metrics.lossD).toBeCloseTo(Math.LN2 - 0.36257, 1)
})

test('one point, points far away and points in one line are learned from', async () => {
  for (const points of [
    [[0.2, 0.3]],
    [
      [1000, 5],
      [1001, 9],
    ],
    [
      [0, 0],
      [0, 1],
    ],
  ] as const) {
    const [look] = await looks([5], { points })
    expect(Number.isFinite(look!.metrics.js)).toBe(true)
    expect(look!.metrics.covered).toBeNull()
  }
})
