import { expect, test } from 'vitest'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import program from './program.ts'
import spec from './spec.ts'
import { visitors } from './visitors.ts'

const defaults = defaultValues(spec.params)

async function after(steps: number, values: Partial<typeof defaults> = {}, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...defaults, ...values }, seed })
  await journey.travel(steps)
  const { metrics, model } = await journey.look()
  await journey.end()
  return { metrics, model: model as unknown as { w1: number; w2: number; b: number } }
}

/** The chapter's six points. */
const six = [
  [2, 1, 1],
  [0, 2, 1],
  [0, -1, 1],
  [1, 1, 0],
  [-2, 0, 0],
  [-1, -2, 0],
]

test('one step from zero on the chapter’s six points is the one found by hand', async () => {
  // every p is 1/2, so the gradient is (1/6) Σ (1/2 − t)(x, y, 1) = (−1/3, −1/4, 0)
  const { model, metrics } = await after(1, { points: six, learningRate: 1 })
  expect(model.w1).toBeCloseTo(1 / 3, 6)
  expect(model.w2).toBeCloseTo(1 / 4, 6)
  expect(model.b).toBeCloseTo(0, 6)
  const loss = six.reduce((sum, [x, y, t]) => {
    const p = 1 / (1 + Math.exp(-(x! / 3 + y! / 4)))
    return sum - Math.log(t === 1 ? p : 1 - p) / 6
  }, 0)
  expect(metrics.loss).toBeCloseTo(loss, 6)
})

test('before the first step every point costs log 2', async () => {
  expect((await after(0)).metrics.loss).toBeCloseTo(Math.LN2, 12)
})

test('three hundred steps are the formulas’ in plain loops, the penalty not on b', async () => {
  const rows = visitors({ data: 'overlapping', count: 30 }, 4)
  const theta = [0, 0, 0]
  for (let step = 0; step < 300; step++) {
    const gradient = [0.1 * theta[0]!, 0.1 * theta[1]!, 0]
    for (const [x, y, t] of rows) {
      const p = 1 / (1 + Math.exp(-(theta[0]! * x + theta[1]! * y + theta[2]!)))
      for (const [index, input] of [x, y, 1].entries()) gradient[index]! += ((p - t) * input) / rows.length
    }
    for (const index of [0, 1, 2]) theta[index]! -= 0.5 * gradient[index]!
  }
  const { model } = await after(300, { count: 30, learningRate: 0.5, penalty: 0.1 }, 4)
  expect(model.w1).toBeCloseTo(theta[0]!, 4)
  expect(model.w2).toBeCloseTo(theta[1]!, 4)
  expect(model.b).toBeCloseTo(theta[2]!, 4)
})

test('the threshold changes what is said, not what is learned', async () => {
  const [low, high] = [await after(50, { threshold: 0.2 }), await after(50, { threshold: 0.8 })]
  expect(low.model).toEqual(high.model)
  expect(low.metrics.recall).toBeGreaterThan(high.metrics.recall!)
})

test('one point, and one class, are trained on, with nothing to compare to', async () => {
  for (const points of [[[1, 2, 1]], six.map(([x, y]) => [x!, y!, 0])]) {
    const { metrics } = await after(20, { points })
    expect(metrics.gap).toBeNull()
    expect(metrics.auc).toBeNull()
    expect(metrics.loss).toBeLessThan(Math.LN2)
  }
})

const dataSets = Object.keys(spec.params.data.options) as (keyof typeof spec.params.data.options)[]

test.each(dataSets)('the run as it opens ends within a hundredth of Newton’s answer: %s', async (data) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { gap } = (await after(spec.steps, { data }, seed)).metrics
    // data that a line separates have no answer: their weights grow for ever
    if (data === 'separable') expect(gap, `seed ${seed}`).toBeNull()
    else expect(gap, `seed ${seed}`).toBeLessThan(0.01)
  }
})

test('separable data have no answer without a penalty, and one with it', async () => {
  expect((await after(10, { data: 'separable' })).metrics.gap).toBeNull()
  expect((await after(300, { data: 'separable', penalty: 0.02 })).metrics.gap).toBeLessThan(0.01)
})

test('standardising helps with data far from zero, and tells weights in their own units', async () => {
  const points = visitors({ data: 'overlapping', count: 100 }, 2).map(([x, y, t]) => [
    170 + 8 * x,
    60 + 12 * y,
    t,
  ])
  const { metrics } = await after(300, { points, standardise: true })
  expect(metrics.gap).toBeLessThan(0.01)
})

test('classes other than 0 and 1 are cut at one half', async () => {
  const odd = six.map(([x, y, t]) => [x!, y!, t === 1 ? 7 : -1])
  expect((await after(5, { points: odd })).model).toEqual((await after(5, { points: six })).model)
})
