import { expect, test } from 'vitest'
import { sliderScale } from './slider-scale.ts'

const cases = [
  { min: 0.001, max: 1, integer: false, scale: 'log' },
  { min: 1, max: 1000, integer: true, scale: 'log' },
  { min: 1, max: 2, integer: false, scale: 'log' },
  { min: 0, max: 5, integer: false, scale: 'linear' },
  { min: 2, max: 200, integer: true, scale: 'linear' },
  { min: -1, max: 1, integer: false, scale: 'linear' },
] as const

test.each(cases)('the ends of the slider are the bounds: %o', (options) => {
  const scale = sliderScale(options)
  expect(scale.valueAt(0)).toBe(options.min)
  expect(scale.valueAt(scale.last)).toBe(options.max)
  expect(scale.positionOf(options.min)).toBe(0)
  expect(scale.positionOf(options.max)).toBe(scale.last)
})

test.each(cases)('values never fall as the slider moves up: %o', (options) => {
  const scale = sliderScale(options)
  const values = Array.from({ length: scale.last + 1 }, (_, position) => scale.valueAt(position))
  expect(values).toEqual([...values].sort((a, b) => a - b))
})

test('the middle of a log slider is the geometric mean', () => {
  const scale = sliderScale({ min: 0.01, max: 1, integer: false, scale: 'log' })
  expect(scale.valueAt(scale.last / 2)).toBe(0.1)
})

test('linear steps are round numbers', () => {
  const scale = sliderScale({ min: 0, max: 5, integer: false, scale: 'linear' })
  expect(scale.valueAt(3)).toBe(0.3)
})
