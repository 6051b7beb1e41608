import { expect, test } from 'vitest'
import { StopWatch } from './stop-watch.ts'

/** Steps until it stops, when the test loss at step n is `loss(n)`. */
async function stepsUntilStop(
  rule: Parameters<StopWatch['check']>[0],
  loss: (step: number) => number | null,
) {
  const watch = new StopWatch()
  for (let step = 1; step <= 1000; step++) {
    await watch.check(rule, async () => loss(step))
    if (watch.reason) return { step, reason: watch.reason }
  }
  return null
}

test('a low loss ends the run at the next look, which comes every ten steps', async () => {
  const rule = { stop: 'low', target: 0.5, patience: 100 } as const
  expect(await stepsUntilStop(rule, (step) => 1 / step)).toEqual({ step: 10, reason: 'low' })
  expect(await stepsUntilStop(rule, () => 0.6)).toBeNull()
})

test('a loss that is lowest at step 200 ends the run as many steps later as the patience lasts', async () => {
  const rule = { stop: 'stale', target: 0.5, patience: 100 } as const
  expect(await stepsUntilStop(rule, (step) => Math.abs(step - 200))).toEqual({ step: 300, reason: 'stale' })
})

test('without test data, and without a rule, nothing ends it', async () => {
  expect(await stepsUntilStop({ stop: 'low', target: 1, patience: 10 }, () => null)).toBeNull()
  expect(await stepsUntilStop({ stop: 'never', target: 1, patience: 10 }, () => 0)).toBeNull()
})
