import { expect, test } from 'vitest'
import { bytesOf, type History, type Look, lookNear, noHistory, remember } from './history.ts'

const look = (step: number, loss = 0): Look => ({ step, snapshots: [{ metrics: { loss } }] })
const after = (looks: readonly Look[]) => looks.reduce(remember, noHistory)

test('a look at the same step takes the place of the one before', () => {
  expect(after([look(0), look(1), look(2, 5), look(2, 7)]).looks).toEqual([look(0), look(1), look(2, 7)])
})

test('a long history is thinned evenly and keeps its first and last look', () => {
  let history: History = noHistory
  for (let step = 0; step <= 5000; step++) history = remember(history, look(step))
  const steps = history.looks.map(({ step }) => step)
  const gaps = steps.slice(1, -1).map((step, index) => step - steps[index]!)
  expect(steps.length).toBeLessThanOrEqual(601)
  expect(steps.length).toBeGreaterThan(150)
  expect(steps[0]).toBe(0)
  expect(steps.at(-1)).toBe(5000)
  expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThanOrEqual(4)
})

test('heavy looks are kept within 64 MB, their metrics all the same', () => {
  const heavy = (step: number): Look => ({
    step,
    snapshots: [{ metrics: { loss: step }, picture: new Float32Array(500_000) }],
  })
  let history: History = noHistory
  for (let step = 0; step < 300; step++) history = remember(history, heavy(step))
  const bytes = history.looks.reduce((sum, { snapshots }) => sum + bytesOf(snapshots), 0)
  expect(bytes).toBeLessThan(64e6)
  expect(history.looks.length).toBeGreaterThan(8)
  expect(history.readings).toHaveLength(300)
})

test('bytes are those of typed arrays and strings, with little on top', () => {
  expect(bytesOf(new Float32Array(1000))).toBe(4064)
  expect(bytesOf('abcd')).toBe(24)
  expect(bytesOf([1, null, { a: true }])).toBe(16 + 16 + 12 + 8 + 16 + 12)
})

test('the look nearest to a step is found, and none where none is kept', () => {
  const history = after([look(0), look(10), look(20)])
  expect(lookNear(history, 4)?.step).toBe(0)
  expect(lookNear(history, 6)?.step).toBe(10)
  expect(lookNear(history, 99)?.step).toBe(20)
  expect(lookNear(noHistory, 3)).toBeUndefined()
})
