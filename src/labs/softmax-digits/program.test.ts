import { beforeAll, expect, test } from 'vitest'
import { switchBackend, usableBackends } from '#/engine/backends.ts'
import { digitSets } from '#/ml/digits/digit-sets.ts'
import { logSumExp } from '#/ml/softmax.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import { type Model, scoresOf } from './model.ts'
import program, { type TestDigits } from './program.ts'
import spec from './spec.ts'

const defaults = defaultValues(spec.params)
const small = { ...defaults, count: 60, batchSize: 60 }

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
  const { metrics, model } = await journey.look()
  await journey.end()
  return { metrics, model: model as unknown as Model }
}

/** The mean cross-entropy of sixty digits, written anew in plain loops. */
async function lossOf({ w, b }: Model): Promise<number> {
  const { train } = await digitSets(small, 1)
  let loss = 0
  for (const [row, label] of train.labels.entries()) {
    const x = train.pixels.subarray(784 * row, 784 * (row + 1))
    const z = scoresOf({ w, b }, x)
    loss += (logSumExp(z) - z[label]!) / train.labels.length
  }
  return loss
}

test('before the first step every digit has a tenth, and costs log 10', async () => {
  const { metrics } = await after(0, small)
  expect(metrics.loss).toBeCloseTo(Math.log(10), 6)
  expect(metrics.testLoss).toBeCloseTo(Math.log(10), 6)
})

test('the first step from zero adds each digit’s mean picture less the mean of all', async () => {
  // y = 1/10 throughout and each digit is there 6 times in 60: W_k = η/10 (mean of k − mean of all)
  const { model } = await after(1, { ...small, learningRate: 0.5 })
  const { train } = await digitSets(small, 1)
  const meanOf = (rows: readonly number[], i: number) =>
    rows.reduce((sum, row) => sum + train.pixels[784 * row + i]!, 0) / rows.length
  const all = [...train.labels.keys()]
  for (const k of [0, 3, 8]) {
    const own = all.filter((row) => train.labels[row] === k)
    expect(own.length).toBe(6)
    for (let i = 0; i < 784; i += 7) {
      expect(model.w[10 * i + k]).toBeCloseTo(0.05 * (meanOf(own, i) - meanOf(all, i)), 6)
    }
    expect(model.b[k]).toBeCloseTo(0, 6)
  }
})

test('the step is down the numerical gradient of the loss and the penalty', async () => {
  const values = { ...small, initial: 'random', learningRate: 1, penalty: 0.3 } as const
  const [from, to] = [(await after(0, values)).model, (await after(1, values)).model]
  const epsilon = 1e-2
  const slopeAt = async (place: number, part: 'w' | 'b') => {
    const moved = (by: number) => {
      const model = { w: from.w.slice(), b: from.b.slice() }
      model[part][place]! += by
      return model
    }
    return ((await lossOf(moved(epsilon))) - (await lossOf(moved(-epsilon)))) / (2 * epsilon)
  }
  for (const place of [4060, 4067, 3203, 5005]) {
    const gradient = (await slopeAt(place, 'w')) + 0.3 * from.w[place]!
    expect(from.w[place]! - to.w[place]!).toBeCloseTo(gradient, 4)
  }
  for (const k of [0, 4, 9]) {
    expect(from.b[k]! - to.b[k]!).toBeCloseTo(await slopeAt(k, 'b'), 4)
  }
})

test('what is added to one digit’s weights is taken from the others’', async () => {
  const { w } = (await after(5, { ...small, batchSize: 20 })).model
  for (const i of [300, 406, 407, 500]) {
    const row = w.subarray(10 * i, 10 * (i + 1))
    expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 5)
  }
})

test('scrambled pixels are learned from just as well', async () => {
  const plain = await after(20, { count: 200 })
  const scrambled = await after(20, { count: 200, scramble: true })
  expect(scrambled.metrics.testLoss).toBeCloseTo(plain.metrics.testLoss!, 5)
  expect(scrambled.model.w).not.toEqual(plain.model.w)
})

test('moving the test digits changes what is asked, not what is learned', async () => {
  const journey = await travel(30, { count: 300 })
  const before = await journey.look()
  journey.set({ shift: 6 })
  const moved = await journey.look()
  expect(moved.metrics.loss).toBe(before.metrics.loss)
  expect(moved.metrics.accuracy).toBeLessThan(before.metrics.accuracy! - 0.2)
  await journey.end()
})

test('the program shows the test digits that it judges', async () => {
  const journey = await travel(3, small)
  const { model, said } = await journey.look()
  const { pixels, seed } = (await journey.ask('testDigits', null)) as unknown as TestDigits
  expect(seed).toBe(1)
  expect(pixels.length).toBe(784 * 1000)
  const x = Float32Array.from(pixels.subarray(0, 784), (byte) => byte / 255)
  const z = scoresOf(model as unknown as Model, x)
  expect(z.indexOf(Math.max(...z))).toBe((said as Uint8Array)[0])
  await journey.end()
})

test('every backend learns the same', async () => {
  const results: Model[] = []
  for (const { name } of await usableBackends()) {
    await switchBackend(name)
    const { metrics, model } = await after(30, { count: 300 })
    expect(metrics.trainAccuracy, name).toBeGreaterThan(0.8)
    results.push(model)
  }
  await switchBackend('cpu')
  for (const { w } of results) {
    for (const i of [4060, 4067, 3203, 5005]) expect(w[i]).toBeCloseTo(results[0]!.w[i]!, 4)
  }
})

test('one training digit is trained on, and always answered', async () => {
  const { metrics } = await after(50, { count: 1 })
  expect(metrics.trainAccuracy).toBe(1)
  expect(metrics.accuracy).toBeGreaterThan(0.05)
  expect(metrics.accuracy).toBeLessThan(0.2)
})
