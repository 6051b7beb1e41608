import { beforeAll, expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { switchBackend } from '#/engine/backends.ts'
import { digitSets } from '#/ml/digits/digit-sets.ts'
import { logSumExp } from '#/ml/softmax.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import type { Excitement } from './excitement.ts'
import { layersOf, type Model } from './layers.ts'
import { packDigits } from './own-digits.ts'
import program from './program.ts'
import spec from './spec.ts'
import type { Ascent } from './use-excited.ts'

const defaults = defaultValues(spec.params)
type Settings = Partial<typeof defaults>
const small: Settings = { count: 20, batchSize: 20, filters1: 2, filters2: 3, upright: false, distort: 0 }

beforeAll(async () => {
  await switchBackend('wasm')
})

async function travel(steps: number, values: Settings, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...defaults, ...values }, seed })
  await journey.travel(steps)
  return journey
}

async function after(steps: number, values: Settings, seed = 1) {
  const journey = await travel(steps, values, seed)
  const { metrics, model, said } = await journey.look()
  await journey.end()
  return { metrics, model: model as unknown as Model, said: said as Uint8Array }
}

async function ascent(values: Settings, excitement: Excitement, steps = 0) {
  const journey = await travel(steps, values)
  const { model } = await journey.look()
  const { values: heights, frames } = (await journey.ask('excite', excitement)) as unknown as Ascent
  await journey.end()
  return { model: model as unknown as Model, heights, frames }
}

/** The mean cross-entropy of the twenty training digits, in plain loops. */
async function lossOf(model: Model, pooling: 'max' | 'mean' = 'max'): Promise<number> {
  const { train } = await digitSets({ count: 20, upright: false }, 1)
  let loss = 0
  for (const [row, label] of train.labels.entries()) {
    const { z } = layersOf(model, train.pixels.subarray(784 * row, 784 * (row + 1)), pooling)
    loss += (logSumExp(z) - z[label]!) / train.labels.length
  }
  return loss
}

test.each(['max', 'mean'] as const)(
  'the network is the one in plain loops, with %s pooling',
  async (pooling) => {
    const { metrics, model } = await after(0, { ...small, pooling })
    expect(metrics.loss).toBeCloseTo(await lossOf(model, pooling), 4)
  },
)

test('the first step of Adam moves every number by η against its numerical slope', async () => {
  const [from, to] = [(await after(0, small)).model, (await after(1, small)).model]
  const slopeOf = async (name: keyof Model, place: number) => {
    const moved = (by: number) => {
      const numbers = from[name].slice()
      numbers[place]! += by
      return { ...from, [name]: numbers }
    }
    return ((await lossOf(moved(1e-2))) - (await lossOf(moved(-1e-2)))) / 2e-2
  }
  for (const [name, places] of [
    ['w1', [3, 12, 29, 48]],
    ['b1', [0, 1]],
    ['w2', [7, 61, 100, 149]],
    ['w3', [5, 212, 400, 731]],
    ['b3', [0, 6]],
  ] as const) {
    for (const place of places) {
      const slope = await slopeOf(name, place)
      if (Math.abs(slope) < 1e-3) continue
      const moved = to[name][place]! - from[name][place]!
      expect(moved, `${name}[${place}]`).toBeCloseTo(-defaults.learningRate * Math.sign(slope), 5)
    }
  }
})

test('filters that are not learned stay as they were drawn, while the rest learns', async () => {
  const values = { ...small, learnFilters: false }
  const [from, to] = [await after(0, values), await after(50, values)]
  expect(to.model.w1).toEqual(from.model.w1)
  expect(to.model.w2).toEqual(from.model.w2)
  expect(to.metrics.loss).toBeLessThan(from.metrics.loss! / 2)
})

test('what excites a first filter most is ink under its positive weights and paper under the others', async () => {
  const { model, heights, frames } = await ascent(small, { layer: 'conv1', unit: 1, isSmooth: false })
  const weights = Array.from({ length: 25 }, (_, i) => model.w1[i * 2 + 1]!)
  const most = weights.reduce((sum, weight) => sum + Math.max(weight, 0), model.b1[1]!)
  expect(heights.at(-1)).toBeGreaterThan(0.98 * most)
  expect(heights.at(-1)).toBeLessThan(most + 1e-4)
  const last = frames.subarray(3 * 784)
  const steepest = Math.max(...weights.map(Math.abs))
  for (const [i, weight] of weights.entries()) {
    // a pixel of little weight is not there yet
    if (Math.abs(weight) < 0.15 * steepest) continue
    const pixel = last[(14 - 2 + Math.floor(i / 5)) * 28 + 14 - 2 + (i % 5)]!
    expect(pixel).toBeCloseTo(weight > 0 ? 1 : 0, 4)
  }
})

test('the ascent of a score begins along its numerical slope, and ends higher', async () => {
  const values = { ...small, pooling: 'mean' } as const
  const { model, heights, frames } = await ascent(values, { layer: 'output', unit: 3, isSmooth: false }, 5)
  const start = frames.slice(0, 784)
  const scoreOf = (x: Float32Array) => layersOf(model, x, 'mean').z[3]!
  expect(heights[0]).toBeCloseTo(scoreOf(start), 4)
  expect(heights.at(-1)).toBeCloseTo(scoreOf(frames.slice(3 * 784)), 3)
  expect(heights.at(-1)).toBeGreaterThan(heights[0]! + 1)
  const slopes = Array.from(start, (_, place) => {
    const moved = (by: number) => scoreOf(start.map((pixel, i) => (i === place ? pixel + by : pixel)))
    return (moved(1e-2) - moved(-1e-2)) / 2e-2
  })
  const steepest = Math.max(...slopes.map(Math.abs))
  for (const [place, slope] of slopes.entries()) {
    // the first picture that is kept has four steps behind it, on which a gentle slope may turn
    if (Math.abs(slope) < 0.4 * steepest) continue
    expect(Math.sign(frames[784 + place]! - start[place]!), `pixel ${place}`).toBe(Math.sign(slope))
  }
})

test('the same seed begins the same ascent', async () => {
  const excitement = { layer: 'conv2', unit: 0, isSmooth: true } as const
  const [one, other] = [await ascent(small, excitement), await ascent(small, excitement)]
  expect(one.frames).toEqual(other.frames)
})

test('moving the test digits changes what is asked, not what is learned', async () => {
  const journey = await travel(25, { count: 200 })
  const before = await journey.look()
  journey.set({ shift: 8 })
  const moved = await journey.look()
  expect(moved.metrics.loss).toBe(before.metrics.loss)
  expect(moved.metrics.accuracy).toBeLessThan(before.metrics.accuracy! - 0.1)
  await journey.end()
})

test('of the reader’s digits the last sixth is only asked about', async () => {
  const random = randomSource(3)
  const [n, labels] = [12, Uint8Array.from({ length: 12 }, (_, i) => i % 10)]
  const pixels = Uint8Array.from({ length: n * 784 }, () => random.integer(0, 256))
  const own = { name: 'images', bytes: packDigits({ pixels, labels }) }
  const journey = await travel(1, { ...small, own })
  const look = await journey.look()
  expect(look.labels).toEqual(labels.slice(10))
  const { pixels: shown } = (await journey.ask('testDigits', 'a')) as unknown as { pixels: Uint8Array }
  expect(shown).toEqual(pixels.slice(10 * 784))
  await journey.end()
})

test('one training digit and a batch of one are learned from', async () => {
  const { metrics } = await after(25, { count: 1, batchSize: 1, filters1: 1, filters2: 1 })
  expect(Number.isFinite(metrics.testLoss)).toBe(true)
  // 25 + 1 + 25 + 1 + 250 + 10
  expect(metrics.parameters).toBe(312)
})
