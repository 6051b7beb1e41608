import { expect, test } from 'vitest'
import {
  accuracyOf,
  areaUnder,
  confusionOf,
  crossEntropy,
  fallOutOf,
  precisionOf,
  recallOf,
  rocCurve,
} from './measures.ts'
import { logit, type Row } from './model.ts'

/** Ten visitors in the order of p, as the chapter has them. */
const ten = (
  [
    [0.95, 1],
    [0.9, 1],
    [0.8, 0],
    [0.7, 1],
    [0.6, 0],
    [0.4, 1],
    [0.3, 0],
    [0.2, 0],
    [0.1, 0],
    [0.05, 0],
  ] as const
).map(([p, t]): Row => [logit(p), 0, t])
const model = { w1: 1, w2: 0, b: 0 }

test('the confusion matrix and its scores are those counted by hand', () => {
  const counts = confusionOf(model, ten, 0.5)
  expect(counts).toEqual({ tp: 3, fp: 2, fn: 1, tn: 4 })
  expect(accuracyOf(counts)).toBeCloseTo(0.7)
  expect(precisionOf(counts)).toBeCloseTo(3 / 5)
  expect(recallOf(counts)).toBeCloseTo(3 / 4)
  expect(fallOutOf(counts)).toBeCloseTo(2 / 6)
})

test('the area is the share of pairs in the right order, 21 of 24', () => {
  const pairs = ten.flatMap((one) =>
    ten.filter((other) => one[2] === 1 && other[2] === 0).map((other) => one[0] > other[0]),
  )
  expect(areaUnder(rocCurve(model, ten)!)).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 12)
  expect(pairs.filter(Boolean).length).toBe(21)
})

test('ties count half', () => {
  const rows: Row[] = [
    [1, 0, 1],
    [1, 0, 0],
  ]
  expect(areaUnder(rocCurve(model, rows)!)).toBe(0.5)
})

test('scores that divide by nothing are null', () => {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 3 }
  expect([precisionOf(counts), recallOf(counts)]).toEqual([null, null])
  expect(fallOutOf({ tp: 1, fp: 0, fn: 1, tn: 0 })).toBeNull()
  expect(rocCurve(model, [[1, 1, 1]])).toBeNull()
})

test('a point that is wrong and sure costs its score, without overflow', () => {
  expect(crossEntropy({ w1: 1, w2: 0, b: 0 }, [[2000, 0, 0]])).toBe(2000)
  expect(crossEntropy({ w1: 1, w2: 0, b: 0 }, [[2000, 0, 1]])).toBe(0)
})
