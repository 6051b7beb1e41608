import { expect, test } from 'vitest'
import { differentiate } from './differentiate.ts'
import { heightOf } from './height-of.ts'
import { readFormula } from './read-formula.ts'
import { writeFormula } from './write-formula.ts'

function read(formula: string) {
  const reading = readFormula(formula)
  if (!reading.ok) throw new Error(reading.problem.en)
  return reading.expression
}

test.each([
  ['x^2/20 + y^2', 'x/10', '2y'],
  ['(x^2 + y^2)/2', 'x', 'y'],
  ['x^2/2 + y^2/2 + 0.8x y', 'x + 0.8y', 'y + 0.8x'],
  ['3', '0', '0'],
  ['x y', 'y', 'x'],
  ['sin(2x)', '2cos(2x)', '0'],
  ['(x^2 - cos(2x))/4', '(2x + 2sin(2x))/4', '0'],
  ['x^2/20 - cos(2y)/4', 'x/10', 'sin(2y)/2'],
  ['(1 - x)^2', '−2(1 − x)', '0'],
])('the partial derivatives of %s are %s and %s', (formula, byX, byY) => {
  const f = read(formula)
  expect(writeFormula(differentiate(f, 'x'))).toBe(byX)
  expect(writeFormula(differentiate(f, 'y'))).toBe(byY)
})

test.each([
  'sin(x) cos(y)',
  'tan(x/3) + exp(x y)',
  'log(1 + x^2) / (2 + y)',
  'sqrt(x^2 + y^2 + 1)',
  'tanh(x - 2y)',
  '(1 + x^2)^y',
  '2^(x y)',
  'abs(x) y^3',
  'x / (1 + y^2)',
  '-(x - y)^3',
])('the derivatives of %s are those of differences', (formula) => {
  const f = read(formula)
  const [height, fx, fy] = [f, differentiate(f, 'x'), differentiate(f, 'y')].map(heightOf)
  const h = 1e-5
  for (const [x, y] of [
    [0.7, -0.4],
    [-1.1, 0.9],
  ] as const) {
    expect(fx!(x, y)).toBeCloseTo((height!(x + h, y) - height!(x - h, y)) / (2 * h), 6)
    expect(fy!(x, y)).toBeCloseTo((height!(x, y + h) - height!(x, y - h)) / (2 * h), 6)
  }
})

test('what is written is read as the same formula', () => {
  for (const formula of [
    'x - (y - 2)',
    '-(x + y)^2',
    '(x/2) y',
    'x/(2y)',
    '2^(x y)',
    'x (-y)',
    '(x^2)^3',
    '-x^2',
  ]) {
    const f = read(formula)
    const again = read(writeFormula(f))
    expect(heightOf(again)(1.3, -0.7), formula).toBeCloseTo(heightOf(f)(1.3, -0.7), 12)
  }
})
