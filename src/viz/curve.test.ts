import { expect, test } from 'vitest'
import { type Curve, curveRows, sameCurves } from './curve.ts'

const loss: Curve = {
  name: 'loss',
  label: 'Loss',
  colour: 'red',
  points: [
    { step: 0, value: 3 },
    { step: 2, value: 1 },
  ],
}

test('rows join the curves by step, in order, with gaps where a curve has no value', () => {
  const other: Curve = { ...loss, name: 'other', points: [{ step: 1, value: 9 }, loss.points[1]!] }
  expect(curveRows([loss, other])).toEqual([
    { step: 0, loss: 3 },
    { step: 1, other: 9 },
    { step: 2, loss: 1, other: 1 },
  ])
})

test('curves are the same until one grows, changes its end or its name', () => {
  const changed = (points: Curve['points']) => [{ ...loss, points }]
  expect(sameCurves([loss], changed([...loss.points]))).toBe(true)
  expect(sameCurves([loss], changed([...loss.points, { step: 3, value: 1 }]))).toBe(false)
  expect(sameCurves([loss], changed([loss.points[0]!, { step: 2, value: 0.5 }]))).toBe(false)
  expect(sameCurves([loss], [{ ...loss, label: '損失' }])).toBe(false)
  expect(sameCurves([loss], [loss, loss])).toBe(false)
  expect(sameCurves(changed([]), changed([]))).toBe(true)
})
