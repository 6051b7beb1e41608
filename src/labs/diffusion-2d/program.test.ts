import * as tf from '@tensorflow/tfjs'
import { beforeAll, expect, test } from 'vitest'
import { switchBackend, usableBackends } from '#/engine/backends.ts'
import { dense } from '#/ml/dense.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import { embeddingOf } from './embedding.ts'
import { parameterCount, predictNoise, shapes } from './network.ts'
import program from './program.ts'
import spec from './spec.ts'

const defaults = defaultValues(spec.params)

beforeAll(async () => {
  await switchBackend('cpu')
})

async function travel(steps: number, values: Partial<typeof defaults> = {}, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...defaults, ...values }, seed })
  await journey.travel(steps)
  return journey
}

async function after(steps: number, values: Partial<typeof defaults> = {}, seed = 1) {
  const journey = await travel(steps, values, seed)
  const look = await journey.look()
  await journey.end()
  return look as typeof look & { weights: Float32Array; way: { times: number[]; places: Float32Array[] } }
}

/** ε̂ once more, layer by layer in tensors. */
function inTensors(weights: Float32Array, x: readonly number[], t: number): number[] {
  return tf.tidy(() => {
    let next = 0
    const p = Object.entries(shapes).map(([, shape]) => {
      const size = shape.reduce((product: number, length) => product * length, 1)
      next += size
      return tf.tensor(weights.slice(next - size, next), [...shape])
    })
    let h: tf.Tensor = tf.tensor2d([[...x, ...embeddingOf(t / 100)]])
    for (let layer = 0; layer < 4; layer++) {
      h = dense(h, p[2 * layer]!, p[2 * layer + 1]!)
      if (layer < 3) h = tf.mul(h, tf.sigmoid(h))
    }
    return [...h.dataSync()]
  })
}

test('the network of the page gives what the same layers give in tensors', async () => {
  const { weights } = await after(20)
  expect(weights.length).toBe(parameterCount)
  for (const [x, y, t] of [
    [0.3, -1.2, 1],
    [2, 2, 50],
    [-0.7, 0.1, 100],
  ] as const) {
    const found = predictNoise(weights, [x, y], t)
    for (const [i, value] of inTensors(weights, [x, y], t).entries()) expect(found[i]).toBeCloseTo(value, 4)
  }
})

test('a network that knows nothing loses about what the noise varies, and training takes most of it', async () => {
  const [untrained, trained] = [await after(0), await after(300)]
  expect(untrained.metrics.loss).toBeGreaterThan(0.8)
  expect(trained.metrics.loss).toBeLessThan(0.45)
  expect(trained.metrics.distance).toBeLessThan(untrained.metrics.distance! / 2)
})

test('the same look draws the same samples, from the same noise', async () => {
  const journey = await travel(30)
  const [one, other] = [await journey.look(), await journey.look()]
  expect(one.way).toEqual(other.way)
  const { weights } = one as unknown as { weights: Float32Array }
  const answer = await journey.ask('sample', { weights, sampler: 'ddim', steps: 10 })
  expect(answer).toMatchObject({ distance: one.metrics.distance! })
  await journey.end()
})

test('sampler and steps may change at any time, and a look stays small', async () => {
  const journey = await travel(10)
  journey.set({ sampler: 'ddpm', samplingSteps: 100 })
  const long = (await journey.look()) as unknown as { way: { times: number[]; places: Float32Array[] } }
  expect(long.way.times.length).toBe(21)
  expect([long.way.times[0], long.way.times.at(-1)]).toEqual([100, 0])
  journey.set({ samplingSteps: 1 })
  const short = (await journey.look()) as unknown as { way: { times: number[] } }
  expect(short.way.times).toEqual([100, 0])
  await journey.end()
})

test.each([
  ['one point', [[0.5, 0.5]]],
  ['points that are all the same', Array.from({ length: 9 }, () => [7, 7])],
  [
    'huge numbers',
    [
      [-1e300, 1e300],
      [1e300, 0],
      [0, 0],
    ],
  ],
  [
    'two far points',
    [
      [1000, 1000],
      [1000.001, 1000],
    ],
  ],
])('%s can be learned from', async (_, points) => {
  const { metrics, weights } = await after(20, { points })
  expect(Number.isFinite(metrics.loss)).toBe(true)
  expect(Number.isFinite(metrics.distance)).toBe(true)
  expect(metrics.clouds).toBeNull()
  expect(weights.every(Number.isFinite)).toBe(true)
})

test('points that change while it trains are learned from at once', async () => {
  const journey = await travel(200, { points: [[2, 2]] })
  const before = (await journey.look()).metrics.distance!
  journey.set({ points: [[-2, -2]] })
  expect((await journey.look()).metrics.distance).toBeGreaterThan(before + 1)
  for (let step = 0; step < 300; step++) await journey.advance()
  expect((await journey.look()).metrics.distance).toBeLessThan(before + 0.5)
  await journey.end()
})

test('every backend learns the same', async () => {
  const losses: number[] = []
  for (const { name } of await usableBackends()) {
    await switchBackend(name)
    losses.push((await after(40)).metrics.loss!)
  }
  await switchBackend('cpu')
  for (const loss of losses) expect(loss).toBeCloseTo(losses[0]!, 2)
})
