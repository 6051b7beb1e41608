import { expect, test } from 'vitest'
import { confusionOf, judge } from './judge.ts'

/** Scores that single out one digit. */
const pointing = (digit: number, score: number) =>
  Array.from({ length: 10 }, (_, k) => (k === digit ? score : 0))

test('loss, accuracy, answer and its probability are those counted by hand', () => {
  const scores = Float32Array.from([...pointing(3, Math.log(11)), ...pointing(1, 0)])
  const { loss, accuracy, said, sure } = judge(scores, Uint8Array.of(3, 7))
  // e^log 11 = 11 against nine times 1: p = 11/20; the second is undecided: p = 1/10, the first digit is taken
  expect([...said]).toEqual([3, 0])
  expect(sure[0]).toBeCloseTo(0.55, 6)
  expect(sure[1]).toBeCloseTo(0.1, 6)
  expect(accuracy).toBe(0.5)
  expect(loss).toBeCloseTo((-Math.log(0.55) - Math.log(0.1)) / 2, 6)
})

test('scores beyond what an exponential can hold are judged as well', () => {
  const { loss, sure } = judge(Float32Array.from(pointing(2, 5000)), Uint8Array.of(9))
  expect(loss).toBeCloseTo(5000, 3)
  expect(sure[0]).toBe(1)
})

test('the confusion matrix has the truth down and the answer across', () => {
  const counts = confusionOf(Uint8Array.of(4, 4, 9), Uint8Array.of(9, 4, 9))
  expect(counts[4]![9]).toBe(1)
  expect(counts[4]![4]).toBe(1)
  expect(counts[9]![9]).toBe(1)
  expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(3)
})
