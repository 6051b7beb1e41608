import { expect, test } from 'vitest'
import { deadShare, lossOf, marksOf } from './measures.ts'
import { isTestRow } from './split.ts'

test('the losses of a point are those by hand', () => {
  const task = { isRegression: false, loss: 'crossEntropy' } as const
  expect(lossOf(0, 1, task)).toBeCloseTo(Math.LN2, 12)
  expect(lossOf(Math.log(3), 1, task)).toBeCloseTo(-Math.log(0.75), 12)
  expect(lossOf(Math.log(3), 0, task)).toBeCloseTo(-Math.log(0.25), 12)
  expect(lossOf(-1000, 1, task)).toBe(1000)
  expect(lossOf(Math.log(3), 0, { ...task, loss: 'squared' })).toBeCloseTo(0.75 ** 2, 12)
  expect(lossOf(0.7, -0.3, { isRegression: true, loss: 'crossEntropy' })).toBeCloseTo(1, 12)
})

test('each part of the data is judged by itself', () => {
  const share = 50
  const targets = Float32Array.of(1, 0, 1, 0, 1, 0)
  const scores = Float32Array.of(2, 2, -2, -2, 2, -2)
  const task = { isRegression: false, loss: 'crossEntropy', trainShare: share } as const
  const isTest = Array.from(targets, (_, index) => isTestRow(index, share))
  // k · 0.618… has the fractions 0, 0.62, 0.24, 0.85, 0.47, 0.09
  expect(isTest).toEqual([false, true, false, true, false, false])
  expect(marksOf(targets, scores, { ...task, isTest: false }).counts).toEqual({ tp: 2, fp: 0, fn: 1, tn: 1 })
  expect(marksOf(targets, scores, { ...task, isTest: true }).counts).toEqual({ tp: 0, fp: 1, fn: 0, tn: 1 })
  expect(marksOf(targets, scores, { ...task, isTest: true }).accuracy).toBe(0.5)
  expect(marksOf(targets, scores, { ...task, trainShare: 100, isTest: true }).loss).toBeNull()
})

test('the split keeps its share, and a point that is added leaves the others', () => {
  const tested = Array.from({ length: 1000 }, (_, index) => isTestRow(index, 70))
  expect(Math.abs(tested.filter(Boolean).length - 300)).toBeLessThan(3)
  expect(isTestRow(0, 10)).toBe(false)
})

test('a neuron that answers 0 to every point is dead', () => {
  const hidden = Float32Array.of(0, 1, 0, 0, 2, 0) // two points, three neurons
  expect(deadShare([hidden, Float32Array.of(0, 0)], 2)).toBeCloseTo(2 / 3, 12)
  expect(deadShare([Float32Array.of(0, 0)], 2)).toBeNull()
})
