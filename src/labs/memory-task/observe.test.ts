import { expect, test } from 'vitest'
import { randomSource } from '#/base/random.ts'
import { plainCells } from '#/ml/recurrent/plain-cells.ts'
import { gradientFlow, judge, type Network, traceOf } from './observe.ts'
import { makeRecall } from './task.ts'

const settings = { letters: 2, filler: 'letters' } as const
const distances = [1, 5, 20]
const random = randomSource(3)
const recalls = Array.from({ length: 20 }, () => makeRecall(settings, { distance: 20, length: 20 }, random))
const tests = { distances, recalls }

/** An LSTM of one unit with weights by hand: it writes ±1 where the mark is, and never forgets. Inputs: A, B, mark, ?. */
const byHand: Network = {
  cell: plainCells.lstm,
  units: 1,
  p: {
    wf: Float32Array.of(0, 0, -40, 0),
    uf: Float32Array.of(0),
    bf: Float32Array.of(20),
    wi: Float32Array.of(0, 0, 40, 0),
    ui: Float32Array.of(0),
    bi: Float32Array.of(-20),
    wo: Float32Array.of(0, 0, 0, 0),
    uo: Float32Array.of(0),
    bo: Float32Array.of(20),
    wg: Float32Array.of(9, -9, 0, 0),
    ug: Float32Array.of(0),
    bg: Float32Array.of(0),
    wy: Float32Array.of(3, -3),
    by: Float32Array.of(0, 0),
  },
}

test('an LSTM with three gates set by hand recalls at any distance', () => {
  const { accuracy, loss } = judge(byHand, tests)
  expect(accuracy).toEqual([1, 1, 1])
  // h = ±tanh 1, scores ±3h: −log p = log(1 + e^(−6 tanh 1))
  for (const value of loss) expect(value).toBeCloseTo(Math.log(1 + Math.exp(-6 * Math.tanh(1))), 4)
})

test('its cell state carries the gradient back undiminished', () => {
  for (const size of gradientFlow(byHand, tests, 20)) expect(size).toBeCloseTo(1, 5)
})

test('what it would answer along the way is the marked letter, from the mark on', () => {
  const [{ inputs, answer }] = recalls as [(typeof recalls)[number]]
  const { quantities, answers } = traceOf(byHand, inputs)
  expect(quantities.c).toHaveLength(21)
  for (let t = 0; t < 21; t++) expect(answers[2 * t + answer]).toBeGreaterThan(0.98)
})

test('a plain cell at rest with the weight 0.5 halves the gradient at every step', () => {
  const zero = (length: number) => new Float32Array(length)
  const p = { wh: zero(4), uh: Float32Array.of(0.5), bh: zero(1), wy: Float32Array.of(1, -1), by: zero(2) }
  const flow = gradientFlow({ cell: plainCells.rnn, p, units: 1 }, tests, 20)
  for (const [t, size] of flow.entries()) expect(size / 0.5 ** (20 - t)).toBeCloseTo(1, 5)
})

test('a network that answers every letter alike is right nowhere', () => {
  const none = Object.fromEntries(
    Object.entries(byHand.p).map(([name, { length }]) => [name, new Float32Array(length)]),
  )
  expect(judge({ ...byHand, p: none }, tests).accuracy).toEqual([0, 0, 0])
})

test('the marked letter stands so far before the question, and fillers around it are not marked', () => {
  const { inputs, answer, markedAt } = makeRecall(settings, { distance: 4, length: 9 }, randomSource(1))
  expect(inputs).toHaveLength(10)
  expect(markedAt).toBe(5)
  expect(inputs[5]).toEqual([answer, 2])
  expect(inputs[9]).toEqual([3])
  expect(inputs.filter((places) => places.includes(2))).toHaveLength(1)
})
