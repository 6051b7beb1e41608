import { expect, test } from 'vitest'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import program from './program.ts'
import spec from './spec.ts'

async function after(steps: number, values: Partial<ReturnType<typeof defaults>> = {}) {
  const journey = new Journey(program as unknown as Program, {
    values: { ...defaults(), ...values },
    seed: 1,
  })
  await journey.travel(steps)
  const look = await journey.look()
  await journey.end()
  return look
}

const defaults = () => defaultValues(spec.params)

test('each step leaves 1 − 2η of the distance to the mean, as the formula says', async () => {
  const [start, end] = [await after(0), await after(5)]
  expect(end.metrics.error! / start.metrics.error!).toBeCloseTo(0.8 ** 5, 4)
})

test('at a learning rate of 1/2 it is there in one step', async () => {
  expect((await after(1, { learningRate: 0.5 })).metrics.error).toBeCloseTo(0, 5)
})
