import { expect, test } from 'vitest'
import { afterAction, type Drawing, type DrawingAction, nothingDrawn } from './drawing.ts'

const point = (x: number, y: number) => ({ x, y, width: 1 })

function after(...actions: readonly DrawingAction[]): Drawing {
  return actions.reduce(afterAction, nothingDrawn)
}

const start: DrawingAction = { kind: 'start', at: point(0.1, 0.1) }
const on: DrawingAction = { kind: 'go', through: [point(0.2, 0.1), point(0.3, 0.1)] }

test('a stroke grows from where it started', () => {
  expect(after(start, on).strokes).toEqual([[point(0.1, 0.1), point(0.2, 0.1), point(0.3, 0.1)]])
})

test('a trembling hand adds nothing', () => {
  const drawing = after(start)
  expect(afterAction(drawing, { kind: 'go', through: [point(0.101, 0.101)] })).toBe(drawing)
})

test('undoing takes a whole stroke back, and a clearing too', () => {
  const two = after(start, on, start)
  expect(afterAction(two, { kind: 'undo' }).strokes).toHaveLength(1)
  const back = afterAction(afterAction(two, { kind: 'clear' }), { kind: 'undo' })
  expect(back.strokes).toBe(two.strokes)
  expect(afterAction(nothingDrawn, { kind: 'undo' })).toBe(nothingDrawn)
})

test('going on without a stroke draws nothing', () => {
  expect(after(on)).toBe(nothingDrawn)
})
