import * as tf from '@tensorflow/tfjs'
import { beforeAll, expect, test } from 'vitest'
import { switchBackend } from '#/engine/backends.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import program from './program.ts'
import { batchOf } from './program-batch.ts'
import spec from './spec.ts'

const near = { ...defaultValues(spec.params), distance: 4, lengths: 'fixed', units: 8 } as const

beforeAll(async () => {
  await switchBackend('cpu')
})

async function travel(steps: number, values: Partial<typeof near> | Record<string, unknown> = {}, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...near, ...values }, seed })
  await journey.travel(steps)
  return journey
}

test('a batch is one-hot by time step', () => {
  const { xs, answers } = batchOf(
    [
      { inputs: [[1, 2], [0], [3]], answer: 1, markedAt: 0 },
      { inputs: [[0, 2], [], [3]], answer: 0, markedAt: 0 },
    ],
    { letters: 2 },
  )
  expect(xs.map((x) => [...x.dataSync()])).toEqual([
    [0, 1, 1, 0, 1, 0, 1, 0],
    [1, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 1, 0, 0, 0, 1],
  ])
  expect([...answers.dataSync()]).toEqual([0, 1, 1, 0])
  tf.dispose([answers, ...xs])
})

test('at a short distance the gated cells learn to recall', async () => {
  const journey = await travel(150)
  const { metrics } = await journey.look()
  expect(metrics.gru).toBeGreaterThan(0.95)
  expect(metrics.lstm).toBeGreaterThan(0.95)
  await journey.end()
})

test('which example is shown changes nothing that is measured', async () => {
  const journey = await travel(2)
  const before = await journey.look()
  journey.set({ shown: 7 })
  const after = await journey.look()
  expect(after.metrics).toEqual(before.metrics)
  expect(after.example).not.toEqual(before.example)
  await journey.end()
})

test('the shortest distance, the fewest letters and blanks are learned from too', async () => {
  const journey = await travel(3, { distance: 1, letters: 2, units: 2, filler: 'blanks', lengths: 'mixed' })
  const { metrics, example } = await journey.look()
  expect((example as unknown[]).length).toBe(2)
  expect(Object.values(metrics).every(Number.isFinite)).toBe(true)
  await journey.end()
})
