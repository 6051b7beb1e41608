import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Place, SurfaceName } from '#/ml/surfaces.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import program from './program.ts'
import { type RacerName, racerNames } from './racers.ts'
import { ratesOf } from './rates-of.ts'
import spec from './spec.ts'
import { surfaces } from './surfaces.ts'

beforeAll(async () => {
  await tf.setBackend('cpu')
})

const defaults = defaultValues(spec.params)
const rates = ratesOf(defaults)

async function after(steps: number, values: Partial<typeof defaults> = {}, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...defaults, ...values }, seed })
  await journey.travel(steps)
  const { metrics, path, moments } = await journey.look()
  await journey.end()
  return { metrics, path: path as unknown as Float32Array, moments: moments as unknown as number[][][] }
}

/** The place of a rule's ball after `step` steps. */
function placeIn(path: ArrayLike<number>, racer: RacerName, step: number): Place {
  const first = 2 * (racerNames.length * step + racerNames.indexOf(racer))
  return [path[first]!, path[first + 1]!]
}

/** A mean of a history, what is k steps old weighing factor^k. */
function weighted(history: readonly number[], factor: number, isMean = true): number {
  const weights = history.map((_, i) => factor ** (history.length - 1 - i))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return history.reduce((sum, one, i) => sum + weights[i]! * one, 0) / (isMean ? total : 1)
}

const squared = (history: readonly number[]) => history.map((g) => g * g)

/** Adam's direction as weighted means, which is what its bias correction makes of the running averages. */
const adamDirection = (g: readonly number[]) =>
  weighted(g, 0.9) / (Math.sqrt(weighted(squared(g), 0.999)) + 1e-8)

/** The change of θ by each rule from all gradients so far: sums written out, nothing remembered. */
const changes: Readonly<Record<RacerName, (g: readonly number[], theta: number) => number>> = {
  sgd: (g) => g.at(-1)!,
  momentum: (g) => weighted(g, 0.9, false),
  nesterov: (g) => g.at(-1)! + 0.9 * weighted(g, 0.9, false),
  adagrad: (g) => g.at(-1)! / Math.sqrt(squared(g).reduce((sum, one) => sum + one, 0) + 1e-7),
  rmsprop: (g) => g.at(-1)! / Math.sqrt(0.1 * weighted(squared(g), 0.9, false) + 1e-7),
  adam: adamDirection,
  adamw: (g, theta) => adamDirection(g) + 0.01 * theta,
}

/** A whole walk by those sums, with gradients of its own. */
function walk(surface: SurfaceName, racer: RacerName, steps: number): Place[] {
  const histories: [number[], number[]] = [[], []]
  const places: Place[] = [surfaces[surface].start]
  for (let step = 0; step < steps; step++) {
    const place = places.at(-1)!
    const gradient = surfaces[surface].gradient(...place)
    const [x, y] = place.map((theta, axis) => {
      histories[axis]!.push(gradient[axis]!)
      return theta - rates[racer] * changes[racer](histories[axis]!, theta)
    })
    places.push([x!, y!])
  }
  return places
}

test.each<[RacerName, number, number]>([
  // at (−7, 2) the gradient of x²/20 + y² is (−0.7, 4)
  ['sgd', -7 + 0.9 * 0.7, 2 - 0.9 * 4],
  ['momentum', -7 + 0.1 * 0.7, 2 - 0.1 * 4],
  ['nesterov', -7 + 0.1 * 1.9 * 0.7, 2 - 0.1 * 1.9 * 4],
  ['adagrad', -7 + 0.5, 2 - 0.5],
  ['rmsprop', -7 + 0.05 / Math.sqrt(0.1), 2 - 0.05 / Math.sqrt(0.1)],
  ['adam', -7 + 0.05, 2 - 0.05],
  ['adamw', -7 + 0.05 + 0.05 * 0.07, 2 - 0.05 - 0.05 * 0.02],
])('the first step of %s is the one found by hand', async (racer, x, y) => {
  const place = placeIn((await after(1)).path, racer, 1)
  expect(place[0]).toBeCloseTo(x, 4)
  expect(place[1]).toBeCloseTo(y, 4)
})

test('the second step of momentum, Nesterov and AdaGrad is the one found by hand', async () => {
  const { path, moments } = await after(2)
  // at (−6.93, 1.6) g = (−0.693, 3.2), so v = 0.9 (−0.7, 4) + g = (−1.323, 6.8)
  expect(placeIn(path, 'momentum', 2)[0]).toBeCloseTo(-6.7977, 4)
  expect(placeIn(path, 'momentum', 2)[1]).toBeCloseTo(0.92, 4)
  expect(moments[racerNames.indexOf('momentum')]![0]![1]).toBeCloseTo(6.8, 4)
  // at (−6.867, 1.24) g = (−0.6867, 2.48), v = (−1.3167, 6.08), g + 0.9 v = (−1.87173, 7.952)
  expect(placeIn(path, 'nesterov', 2)[0]).toBeCloseTo(-6.679827, 4)
  expect(placeIn(path, 'nesterov', 2)[1]).toBeCloseTo(0.4448, 4)
  // along y: g = 3 at 1.5, s = 16 + 9 = 25, so 1.5 − 0.5 · 3/5
  expect(placeIn(path, 'adagrad', 2)[1]).toBeCloseTo(1.2, 4)
  expect(moments[racerNames.indexOf('adagrad')]![0]![1]).toBeCloseTo(25, 3)
})

describe.each(Object.keys(surfaces) as SurfaceName[])('on the surface %s', (surface) => {
  let raced: Awaited<ReturnType<typeof after>>
  beforeAll(async () => {
    raced = await after(300, { surface })
  })

  test.each(racerNames)('%s walks as sums over all gradients say', (racer) => {
    // near a bottom RMSProp swings to and fro and magnifies the last digit; the chapter says so
    const steps = racer === 'rmsprop' && surface !== 'valley' ? 25 : 150
    for (const [step, [x, y]] of walk(surface, racer, steps).entries()) {
      const place = placeIn(raced.path, racer, step)
      expect(Math.abs(place[0] - x), `x at step ${step}`).toBeLessThan(2e-4)
      expect(Math.abs(place[1] - y), `y at step ${step}`).toBeLessThan(2e-4)
    }
  })

  test('over 300 steps no rule is farther from its formula than rounding', () => {
    expect(raced.metrics.ruleGap).toBeLessThan(5e-4)
  })
})

test('all networks start with the same loss, and other rates move only their own rule', async () => {
  const { metrics } = await after(0)
  for (const racer of racerNames) expect(metrics[`${racer}Loss`]).toBe(metrics.sgdLoss)
  const [one, other] = [await after(20), await after(20, { adamRate: 0.1 })]
  expect(other.metrics.adamLoss).not.toBe(one.metrics.adamLoss)
  for (const racer of racerNames.filter((name) => name !== 'adam')) {
    expect(other.metrics[`${racer}Loss`]).toBe(one.metrics[`${racer}Loss`])
    expect(other.metrics[racer]).toBe(one.metrics[racer])
  }
})

test('momentum without momentum is SGD, and AdamW without decay is Adam', async () => {
  const { metrics } = await after(40, { mu: 0, momentumRate: 0.3, nesterovRate: 0.3, sgdRate: 0.3, decay: 0 })
  expect(metrics.momentumLoss).toBe(metrics.sgdLoss)
  expect(metrics.nesterovLoss).toBe(metrics.sgdLoss)
  expect(metrics.adamwLoss).toBe(metrics.adamLoss)
})

test('the reader’s own start is where every ball starts', async () => {
  const { path } = await after(0, { start: [[3, -1]] })
  for (const racer of racerNames) expect(placeIn(path, racer, 0)).toEqual([3, -1])
})
