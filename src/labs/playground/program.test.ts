import { beforeAll, expect, test } from 'vitest'
import { switchBackend } from '#/engine/backends.ts'
import { Journey } from '#/runtime/journey.ts'
import { Lanes } from '#/runtime/lanes.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import program from './program.ts'
import spec from './spec.ts'

const defaults = defaultValues(spec.params)
type Settings = Partial<typeof defaults>
const plain = program as unknown as Program

beforeAll(() => switchBackend('cpu'))

async function after(steps: number, values: Settings = {}, seed = 1) {
  const journey = new Journey(plain, { values: { ...defaults, ...values }, seed })
  await journey.travel(steps)
  const { metrics, weights, stopped, hasLoaded } = await journey.look()
  const taken = journey.step
  await journey.end()
  return { metrics, weights: Array.from(weights as Float32Array), stopped, hasLoaded, taken }
}

/** XOR’s four corners and the chapter’s network 2–2–1: h₁ is OR, h₂ is AND, and the output “h₁ but not h₂”. */
const corners = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
]
const byHand = '20,20,20,20,-10,-30,20,-20,-10'

test('weights set by hand solve exclusive or', async () => {
  const { metrics, hasLoaded } = await after(0, {
    data: 'xor',
    activation: 'sigmoid',
    layers: '2',
    weights: byHand,
    points: corners,
    trainShare: 100,
  })
  expect(hasLoaded).toBe(true)
  expect(metrics.accuracy).toBe(1)
  // each z is ±10 but for what the sigmoids lack of 0 and 1, 20 · 4.5e-5
  expect(metrics.loss).toBeCloseTo(Math.log1p(Math.exp(-10)), 6)
  expect(metrics.testLoss).toBeNull()
  expect(metrics.parameters).toBe(9)
  expect(metrics.multiplyAdds).toBe(6)
})

const six = [
  [1.1, 0.4, 1],
  [-0.7, 1.3, 0],
  [0.5, -1.6, 1],
  [-1.2, -0.3, 0],
  [0.2, 0.9, 1],
  [-0.4, -0.8, 0],
]

test('an edit between two steps changes that weight alone, and is lived again in its place', async () => {
  const opening = { lanes: [{ ...defaults, layers: '3' }], seed: 3, toStep: 0, changes: [] }
  const lanes = new Lanes(plain, opening as never)
  await lanes.begin()
  for (let step = 0; step < 5; step++) await lanes.advance()
  const [before] = await lanes.look()
  lanes.set(0, { edits: '2=1.5@5' })
  lanes.set(0, { edits: '2=1.5@5,0=-4@5' })
  const [edited] = await lanes.look()
  const expected = Array.from(before!.weights as Float32Array)
  expected[2] = 1.5
  expected[0] = -4
  expect(Array.from(edited!.weights as Float32Array)).toEqual(expected)
  for (let step = 0; step < 5; step++) await lanes.advance()
  const [later] = await lanes.look()
  const again = lanes.again()
  await again.begin()
  for (let step = 0; step < 10; step++) await again.advance()
  expect((await again.look())[0]!.weights).toEqual(later!.weights)
  await lanes.end()
  await again.end()
})

test('edits of the untrained network begin a run, those of an earlier run’s middle do not', async () => {
  const fresh = (await after(0)).weights
  expect((await after(0, { edits: '0=9@50' })).weights).toEqual(fresh)
  expect((await after(0, { edits: '0=9,1=2@7' })).weights).toEqual(fresh.with(0, 9))
  expect((await after(3, { edits: '0=9@50' })).weights).toEqual((await after(3)).weights)
})

test('weights that do not fit in number are left aside, and the look says so', async () => {
  const { hasLoaded, weights } = await after(0, { weights: '1,2,3' })
  expect(hasLoaded).toBe(false)
  expect(weights).toEqual((await after(0)).weights)
})

test('training ends by itself when the test loss is low enough, or no longer falls', async () => {
  const easy = { data: 'gauss', layers: '2', stop: 'low', target: 0.1 } as const
  const low = await after(1000, easy)
  expect(low.stopped).toBe('low')
  expect(low.taken).toBeLessThan(1000)
  expect(low.metrics.testLoss).toBeLessThan(0.1)
  // no line tells exclusive or apart: the loss has nowhere to fall
  const line = { data: 'xor', layers: '', learningRate: 0.3 } as const
  const stale = await after(2000, { ...line, stop: 'stale', patience: 100 })
  expect(stale.stopped).toBe('stale')
  expect(stale.taken).toBeLessThan(2000)
  expect((await after(stale.taken + 10, line)).stopped).toBeNull()
})

test('every knob that is live can be turned in the middle of a run', async () => {
  const journey = new Journey(plain, { values: { ...defaults, layers: '4' }, seed: 1 })
  await journey.travel(5)
  const turns: Settings[] = [
    { activation: 'gelu' },
    { optimizer: 'rmsprop' },
    { learningRate: 0.001 },
    { loss: 'squared' },
    { penalty: 'l1', strength: 0.01 },
    { batchSize: 7 },
    { trainShare: 80 },
    { points: six },
  ]
  for (const turn of turns) {
    journey.set(turn)
    const before = (await journey.look()).weights as Float32Array
    await journey.advance()
    const { weights, metrics } = await journey.look()
    expect(weights, Object.keys(turn).join()).not.toEqual(before)
    expect(Number.isFinite(metrics.loss)).toBe(true)
  }
  await journey.end()
})

test('one point, and one class, are trained on', async () => {
  const one = await after(20, { points: [[1, 2, 1]] })
  expect(one.metrics).toMatchObject({ testLoss: null, testAccuracy: null, accuracy: 1 })
  const oneClass = await after(20, { points: six.map(([x, y]) => [x!, y!, 0]) })
  expect(oneClass.metrics.loss).toBeLessThan(Math.LN2)
})

test('data far from zero are learned when rescaled', async () => {
  const points = six.map(([x, y, t]) => [1e4 + 50 * x!, -3 + 1e-3 * y!, t!])
  expect((await after(200, { points, rescale: true, trainShare: 100, layers: '4' })).metrics.accuracy).toBe(1)
})

test('a constant input column is no division by zero', async () => {
  const points = six.map(([, y, t]) => [3, y!, t!])
  expect(Number.isFinite((await after(5, { points, rescale: true })).metrics.loss)).toBe(true)
})

test('the spiral is learned: more than 95 in 100 test points are right', async () => {
  expect((await after(1500)).metrics.testAccuracy).toBeGreaterThan(0.95)
})
