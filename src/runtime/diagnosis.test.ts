import { expect, test } from 'vitest'
import { diagnose } from './diagnosis.ts'
import { defineSpec } from './spec.ts'

const label = { ja: '', en: '' }
const spec = defineSpec({
  title: label,
  goal: label,
  params: {},
  metrics: { loss: { label, better: 'lower' }, silent: { label } },
  steps: 100,
  pace: 10,
  dead: { metric: 'silent', atLeast: 0.5 },
})
const course = (losses: readonly number[], silent = 0) =>
  losses.map((loss, index) => ({ step: index * 10, metrics: [{ loss, silent }] }))

test('a loss that falls is left alone', () => {
  expect(diagnose(spec, course([2, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4]))).toBeUndefined()
})

test('a loss that stays where it was by half of the run is stuck', () => {
  expect(diagnose(spec, course([2, 1.999, 2, 2.01, 2, 2]))).toEqual({
    kind: 'stuck',
    step: 50,
    metric: 'loss',
    value: 2,
  })
  expect(diagnose(spec, course([2, 1.999, 2]))).toBeUndefined()
})

test('a loss that began at nothing has no need to fall', () => {
  expect(diagnose(spec, course([1e-9, 1e-9, 1e-9, 1e-9, 1e-9, 1e-9]))).toBeUndefined()
})

test('dead units are told before anything else', () => {
  expect(diagnose(spec, course([2, 2], 0.7))).toMatchObject({ kind: 'dead', metric: 'silent', value: 0.7 })
})
