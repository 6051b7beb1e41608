import { expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { cutProbabilities, draw, probabilities, ranked } from './sampling.ts'

const close = (found: ArrayLike<number>, expected: readonly number[]) => {
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 10)
}
/** Scores whose softmax is ½, ¼, ⅛, ⅛. */
const scores = [Math.log(8), Math.log(4), Math.log(2), Math.log(2)]
const all = { temperature: 1, topK: 0, topP: 1 }

test('a temperature of ½ squares the probabilities, one of 2 takes their roots', () => {
  close(probabilities(scores, 1), [0.5, 0.25, 0.125, 0.125])
  close(probabilities(scores, 0.5), [64 / 88, 16 / 88, 4 / 88, 4 / 88])
  const total = Math.sqrt(8) + 2 + 2 * Math.sqrt(2)
  close(probabilities(scores, 2), [Math.sqrt(8) / total, 2 / total])
})

test('at temperature 0 the first of the best has it all', () => {
  close(probabilities([1, 3, 3], 0), [0, 1, 0])
})

test('top-k leaves k, top-p the fewest that reach p, and both add up to 1', () => {
  close(cutProbabilities(scores, { ...all, topK: 2 }), [2 / 3, 1 / 3, 0, 0])
  close(cutProbabilities(scores, { ...all, topP: 0.75 }), [2 / 3, 1 / 3, 0, 0])
  close(cutProbabilities(scores, { ...all, topP: 0.76 }), [4 / 7, 2 / 7, 1 / 7, 0])
  close(cutProbabilities(scores, { ...all, topP: 0.05 }), [1, 0, 0, 0])
  // top-p sees what top-k has left: 2/3 is enough for 0.6
  close(cutProbabilities(scores, { temperature: 1, topK: 2, topP: 0.6 }), [1, 0, 0, 0])
  close(cutProbabilities(scores, all), [0.5, 0.25, 0.125, 0.125])
})

test('tokens are drawn as often as they are probable', () => {
  const random = randomSource(1)
  const counts = [0, 0, 0]
  for (let n = 0; n < 4000; n++) counts[draw(Float64Array.of(0.5, 0, 0.5), random)]!++
  expect(counts[1]).toBe(0)
  expect(Math.abs(counts[0]! - 2000)).toBeLessThan(130)
})

test('tokens are ranked by probability', () => {
  expect(ranked([0.2, 0.5, 0.2, 0.1])).toEqual([1, 0, 2, 3])
})
