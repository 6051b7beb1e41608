import { expect, test } from 'vitest'
import { addFrame } from './history.ts'
import type { Frame } from './view.ts'

const look = (step: number, loss = 0): Frame => ({ step, snapshot: { metrics: { loss } } })

test('a look at the same step takes the place of the one before', () => {
  const history = [look(0), look(1), look(2, 5)]
  expect(addFrame(history, look(2, 7))).toEqual([look(0), look(1), look(2, 7)])
})

test('a long history is thinned evenly and keeps its first and last look', () => {
  let history: readonly Frame[] = []
  for (let step = 0; step <= 5000; step++) history = addFrame(history, look(step))
  const steps = history.map(({ step }) => step)
  const gaps = steps.slice(1, -1).map((step, index) => step - steps[index]!)
  expect(steps.length).toBeLessThanOrEqual(601)
  expect(steps[0]).toBe(0)
  expect(steps.at(-1)).toBe(5000)
  expect(steps.length).toBeGreaterThan(150)
  expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThanOrEqual(4)
})
