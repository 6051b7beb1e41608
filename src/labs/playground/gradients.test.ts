import { beforeAll, expect, test } from 'vitest'
import { switchBackend, usableBackends } from '#/engine/backends.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import { activations } from './activations.ts'
import program from './program.ts'
import spec from './spec.ts'

type Settings = Partial<ReturnType<typeof defaultValues<typeof spec.params>>>

beforeAll(() => switchBackend('cpu'))

async function after(steps: number, settings: Settings) {
  const values = { ...defaultValues(spec.params), ...settings }
  const journey = new Journey(program as unknown as Program, { values, seed: 1 })
  await journey.travel(steps)
  const { metrics, weights } = await journey.look()
  await journey.end()
  return { metrics, weights: Array.from(weights as Float32Array) }
}

/** 13 numbers for 2–3–1, none of them round. */
const some = [0.31, -0.42, 0.53, -0.64, 0.75, 0.26, 0.17, -0.38, 0.19, 0.6, -0.7, 0.8, 0.05]
const six = [
  [1.1, 0.4, 1],
  [-0.7, 1.3, 0],
  [0.5, -1.6, 1],
  [-1.2, -0.3, 0],
  [0.2, 0.9, 1],
  [-0.4, -0.8, 0],
]

/** L, or J with its penalty, at given weights. */
async function objective(weights: readonly number[], values: Settings) {
  const { metrics } = await after(0, { ...values, weights: weights.join() })
  const isBias = (index: number) => (index >= 6 && index < 9) || index === 12
  const sizes = weights.filter((_, index) => !isBias(index))
  const l1 = sizes.reduce((sum, weight) => sum + Math.abs(weight), 0)
  const l2 = sizes.reduce((sum, weight) => sum + weight * weight, 0) / 2
  return metrics.loss! + values.strength! * { none: 0, l1, l2 }[values.penalty!]
}

const cases: [string, Settings][] = [
  ...Object.keys(activations).map((name): [string, Settings] => [name, { activation: name as 'tanh' }]),
  ['squared error', { activation: 'tanh', loss: 'squared' }],
  ['a number to predict', { activation: 'tanh', data: 'plane' }],
  ['L1', { activation: 'tanh', penalty: 'l1' }],
  ['L2', { activation: 'tanh', penalty: 'l2' }],
]

test.each(cases)('backpropagation agrees with numerical differentiation: %s', async (_, changes) => {
  const shared = { data: 'gauss', layers: '3', points: six, trainShare: 100, penalty: 'none', strength: 0.3 }
  const values = { ...shared, optimizer: 'sgd', learningRate: 0.1, ...changes } as Settings
  const { weights } = await after(1, { ...values, weights: some.join() })
  for (const [index, weight] of some.entries()) {
    const at = (by: number) => objective(some.with(index, weight + by), values)
    const numerical = ((await at(0.004)) - (await at(-0.004))) / 0.008
    expect((weight - weights[index]!) / 0.1, `weight ${index}`).toBeCloseTo(numerical, 3)
  }
})

test.each(cases)('six steps are the same on every backend: %s', async (_, changes) => {
  const values = { data: 'circle', layers: '5,3', penalty: 'none', batchSize: 50, ...changes } as Settings
  const { weights } = await after(6, values)
  for (const { name } of await usableBackends()) {
    await switchBackend(name)
    const other = (await after(6, values)).weights
    expect(Math.max(...other.map((weight, index) => Math.abs(weight - weights[index]!))), name).toBeLessThan(
      2e-3,
    )
  }
  await switchBackend('cpu')
})
