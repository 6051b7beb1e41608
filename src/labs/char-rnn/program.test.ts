import * as tf from '@tensorflow/tfjs'
import { beforeAll, expect, test } from 'vitest'
import { switchBackend } from '#/engine/backends.ts'
import { sequenceCrossEntropy } from '#/ml/recurrent/sequence-cross-entropy.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import program from './program.ts'
import { batchOf } from './program-batch.ts'
import spec from './spec.ts'

const small = { ...defaultValues(spec.params), corpus: 'own', units: 8 } as const

beforeAll(async () => {
  await switchBackend('cpu')
})

async function travel(steps: number, values: Record<string, unknown> = {}) {
  const journey = new Journey(program as unknown as Program, {
    values: { ...small, ...values } as never,
    seed: 1,
  })
  await journey.travel(steps)
  return journey
}

test('a batch has each character, and the one after it as its target', () => {
  const { xs, targets } = batchOf(
    [
      [0, 2, 1, 0],
      [0, 1, 0],
    ],
    3,
    3,
  )
  expect(xs.map((x) => [...x.dataSync()])).toEqual([
    [1, 0, 0, 1, 0, 0],
    [0, 0, 1, 0, 1, 0],
    [0, 1, 0, 0, 0, 0],
  ])
  expect([...targets.dataSync()]).toEqual([0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0])
  tf.dispose([targets, ...xs])
})

test('the loss leaves out what is beyond the end, and its gradient is the numerical one', () => {
  const targets = tf.tensor2d([
    [0, 1, 0],
    [0, 0, 0],
    [1, 0, 0],
  ])
  const values = [1, 2, 0.5, 3, -1, 0, 0.2, 0.1, -0.4]
  const logSum = (row: number[]) => Math.log(row.reduce((sum, score) => sum + Math.exp(score), 0))
  const byHand = (z: number[]) => (logSum(z.slice(0, 3)) - z[1]! + logSum(z.slice(6)) - z[6]!) / 2
  const of = (z: tf.Tensor) => sequenceCrossEntropy(z, targets)
  expect(of(tf.tensor2d(values, [3, 3])).dataSync()[0]).toBeCloseTo(byHand(values), 5)
  const gradient = tf
    .grad(of)(tf.tensor2d(values, [3, 3]))
    .dataSync()
  for (let i = 0; i < 9; i++) {
    const moved = (by: number) => byHand(values.map((value, at) => (at === i ? value + by : value)))
    expect(gradient[i]).toBeCloseTo((moved(1e-4) - moved(-1e-4)) / 2e-4, 4)
  }
})

test.each(['rnn', 'gru', 'lstm'])('the cell %s learns six names by heart', async (cell) => {
  const journey = await travel(200, { cell, units: 16, learningRate: 0.02 })
  const { metrics } = await journey.look()
  expect(metrics.known).toBeLessThan(2)
  expect(metrics.pairs).toBeGreaterThan(0.9)
  await journey.end()
})

test('temperature and the name looked into change what is seen, not what is learned', async () => {
  const journey = await travel(40)
  const before = await journey.look()
  journey.set({ temperature: 0.05, probe: 'ann😀' })
  const after = await journey.look()
  expect(after.metrics.perplexity).toBe(before.metrics.perplexity)
  expect(after.probe).toEqual(['a', 'n', 'n', '😀'])
  expect(after.unknown).toEqual(['😀'])
  expect(new Set(after.names as string[]).size).toBeLessThan(new Set(before.names as string[]).size)
  await journey.end()
})

test.each([
  ['two characters', 'ab'],
  ['one character a line', 'a\nb\nc'],
  ['emoji and scripts side by side', '🍎🍏\nりんご🍎\nяблоко\n\n\nAPFEL'],
  ['one line of a thousand characters', 'abcde'.repeat(200)],
])('%s are learned from', async (_, own) => {
  const journey = await travel(4, { own })
  const { metrics } = await journey.look()
  expect(Object.values(metrics).every(Number.isFinite)).toBe(true)
  await journey.end()
})
