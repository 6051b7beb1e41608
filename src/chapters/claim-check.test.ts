import { expect, test } from 'vitest'
import type { LabState } from '#/runtime/lab-state.ts'
import { atStart } from '#/runtime/lab-state.ts'
import { followClaim } from './claim-check.ts'
import { verdictShown, verdictTold } from './claim-words.ts'

const label = { ja: 'x', en: 'x' }
const spec = { title: label, goal: label, params: {}, metrics: { gap: { label } }, steps: 300, pace: 30 }
const claim = { steps: 300, metric: 'gap', low: 0, high: 0.01 }
const look = (step: number, gap: number | null) => ({ step, snapshots: [{ metrics: { gap } }] })
const start: LabState = {
  ...atStart(spec, { values: {}, seed: 1, backend: 'auto' }),
  look: look(300, 0.5), // of the run before
  isOpening: true,
}
const at = (step: number, gap: number | null, change: Partial<LabState> = {}): LabState => ({
  ...start,
  look: look(step, gap),
  isOpening: false,
  ...change,
})
const follow = (...states: LabState[]) => {
  const judge = followClaim(claim, start)
  return [start, ...states].map(judge)
}

test('a claim is judged by its own run, at its step', () => {
  expect(follow(at(0, 1), at(150, 0.2), at(300, 0.0009))).toEqual([
    { kind: 'running' },
    { kind: 'running' },
    { kind: 'running' },
    { kind: 'held', value: 0.0009 },
  ])
})

test('outside its bounds, or unmeasured, it did not hold', () => {
  expect(follow(at(300, 0.02)).at(-1)).toEqual({ kind: 'broken', value: 0.02 })
  expect(follow(at(300, null)).at(-1)).toEqual({ kind: 'broken', value: null })
})

test('it stays as the run goes on, until another begins', () => {
  const held = { kind: 'held', value: 0.001 }
  const verdicts = follow(at(300, 0.001), at(400, 0.3), at(400, 0.3, { isOpening: true }), at(300, 0.001))
  expect(verdicts.slice(1)).toEqual([held, held, undefined, undefined])
})

test('a run that the reader changes, restarts or takes past the step says nothing', () => {
  expect(follow(at(100, 0.1, { values: {} })).at(-1)).toBeUndefined()
  expect(follow(at(100, 0.1), at(100, 0.1, { isOpening: true })).at(-1)).toBeUndefined()
  expect(follow(at(299, 0.1), at(301, 0.001)).at(-1)).toBeUndefined()
})

test('a run that fails is said to have stopped', () => {
  const failure: LabState['failure'] = { kind: 'diverged', step: 9, quantity: 'gap' } as never
  expect(follow(at(9, 1, { failure })).at(-1)).toEqual({ kind: 'stopped' })
})

test('a verdict is short beside the sentence and whole when read out', () => {
  const held = { kind: 'held', value: 0.00091234 } as const
  expect([verdictShown(held, 'ja'), verdictShown(held, 'en')]).toEqual(['成立 0.000912', 'held: 0.000912'])
  expect(verdictTold(held, 'ja')).toBe('測定値 0.000912。成り立ちました。')
  expect(verdictTold({ kind: 'broken', value: -1234.5 }, 'en')).toBe('Measured −1230. It did not hold.')
  expect(verdictTold({ kind: 'running' }, 'en')).toBe('')
})
