import { expect, test } from 'vitest'
import { describeGoal, isMet, readGoal } from './goal.ts'

const props = { lab: 'slope', metric: 'loss', label: '平均二乗誤差', symbol: 'L', unit: '' }
const reading = (step: number, ...values: (number | null)[]) => ({
  step,
  metrics: values.map((loss) => ({ loss })),
})

test('a goal is met at its bound and beyond, never before', () => {
  const goal = readGoal({ ...props, atMost: '0.02' })
  expect(isMet(goal, reading(7, 0.021))).toBe(false)
  expect(isMet(goal, reading(7, 0.02))).toBe(true)
  expect(isMet(readGoal({ ...props, atLeast: '0.9' }), reading(7, 0.89))).toBe(false)
  expect(isMet(readGoal({ ...props, atLeast: '0.9' }), reading(7, 0.95))).toBe(true)
})

test('both bounds hold at once', () => {
  const goal = readGoal({ ...props, atLeast: '1', atMost: '2' })
  expect([0.9, 1, 1.5, 2, 2.1].map((value) => isMet(goal, reading(1, value)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
})

test('an untrained model meets nothing, nor does a run that took too many steps', () => {
  const goal = readGoal({ ...props, atMost: '1', steps: '50' })
  expect([0, 1, 50, 51].map((step) => isMet(goal, reading(step, 0)))).toEqual([false, true, true, false])
})

test('what was not measured meets nothing; a twin may', () => {
  const goal = readGoal({ ...props, atMost: '1' })
  expect(isMet(goal, reading(5, null))).toBe(false)
  expect(isMet(goal, reading(5, Number.NaN))).toBe(false)
  expect(isMet(goal, { step: 5, metrics: [{}] })).toBe(false)
  expect(isMet(goal, reading(5, 3, 0.5))).toBe(true)
})

test('a goal is said in the language of the page', () => {
  const goal = readGoal({ ...props, atMost: '-0.5', steps: '50' })
  expect(describeGoal(goal, 'ja')).toBe('平均二乗誤差 L ≤ −0.5（50 ステップ以内）')
  expect(describeGoal({ ...goal, name: 'Loss L' }, 'en')).toBe('Loss L ≤ −0.5, within 50 steps')
  const between = readGoal({ ...props, symbol: '', atLeast: '1', atMost: '2', unit: '秒' })
  expect(describeGoal(between, 'ja')).toBe('1 秒 ≤ 平均二乗誤差 ≤ 2 秒')
  expect(describeGoal(readGoal({ ...props, label: 'R²', symbol: 'R²', atLeast: '0.9' }), 'en')).toBe(
    'R² ≥ 0.9',
  )
})
