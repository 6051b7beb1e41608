import { expect, test } from 'vitest'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import { advertising } from './advertising.ts'
import program from './program.ts'
import spec from './spec.ts'

const defaults = defaultValues(spec.params)

async function metricsAfter(steps: number, values: Partial<typeof defaults> = {}, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...defaults, ...values }, seed })
  await journey.travel(steps)
  const { metrics } = await journey.look()
  await journey.end()
  return metrics
}

/** The chapter's two formulas, in plain loops. */
function descendByHand(points: readonly (readonly number[])[], rate: number, steps: number) {
  let [w, b] = [0, 0]
  for (let step = 0; step < steps; step++) {
    let [gw, gb] = [0, 0]
    for (const [x, y] of points as [number, number][]) {
      gw += (2 / points.length) * (w * x + b - y) * x
      gb += (2 / points.length) * (w * x + b - y)
    }
    w -= rate * gw
    b -= rate * gb
  }
  return { w, b }
}

test.each([1, 2, 50])('after %i steps slope and intercept are those of the formulas', async (steps) => {
  const expected = descendByHand(advertising(defaults, 3), 0.05, steps)
  const { slope, intercept } = await metricsAfter(steps, {}, 3)
  expect(slope).toBeCloseTo(expected.w, 4)
  expect(intercept).toBeCloseTo(expected.b, 4)
})

test('one step from (0, 0) on two points is the one found by hand', async () => {
  // points (1, 2), (3, 4): ∂L/∂w = −(2·1 + 4·3) = −14, ∂L/∂b = −(2 + 4) = −6
  const points = [
    [1, 2],
    [3, 4],
  ]
  const { slope, intercept, loss } = await metricsAfter(1, { points, learningRate: 0.1 })
  expect(slope).toBeCloseTo(1.4, 5)
  expect(intercept).toBeCloseTo(0.6, 5)
  // ŷ = 2.0 and 4.8, so L = (0² + 0.8²) / 2
  expect(loss).toBeCloseTo(0.32, 5)
})

test('on standardised data a learning rate of 1/2 arrives in one step', async () => {
  const { gap } = await metricsAfter(1, { standardise: true, learningRate: 0.5 })
  expect(gap).toBeLessThan(1e-5)
})

test('points that lie on a line are fitted exactly', async () => {
  const points = [0, 1, 2, 3, 4].map((x) => [x, 7 - 2 * x])
  const { slope, intercept, r2 } = await metricsAfter(2000, { points })
  expect(slope).toBeCloseTo(-2, 3)
  expect(intercept).toBeCloseTo(7, 3)
  expect(r2).toBeCloseTo(1, 5)
})

test('where every x is the same there is no gap to tell, and the valley’s floor is reached all the same', async () => {
  const points = [
    [2, 1],
    [2, 3],
  ]
  const { gap, slope, intercept } = await metricsAfter(300, { points })
  expect(gap).toBeNull()
  expect(2 * slope! + intercept!).toBeCloseTo(2, 4)
})

test('above 2/λ_max the loss grows at every step, below it shrinks', async () => {
  // the standardised Hessian is 2I, so the limit is 1; points whose raw mean is 0 and variance 1 have the same
  const points = [
    [-1, 0],
    [1, 2],
  ]
  const loss = async (learningRate: number, steps: number) =>
    (await metricsAfter(steps, { points, learningRate })).loss!
  expect(await loss(0.99, 20)).toBeLessThan(await loss(0.99, 10))
  expect(await loss(1, 20)).toBeCloseTo(await loss(1, 10), 4)
})

test('outliers replace points and lie twelve below the line', () => {
  const points = advertising({ count: 10, noise: 0, outliers: 2 }, 1)
  const distances = points.map(([x, y]) => y - (2 * x + 3))
  expect(points).toHaveLength(10)
  expect(distances.filter((distance) => Math.abs(distance) < 0.01)).toHaveLength(8)
  expect(distances.filter((distance) => Math.abs(distance + 12) < 0.01)).toHaveLength(2)
})
