import { expect, test } from 'vitest'
import { heightOf } from './height-of.ts'
import { longestFormula, readFormula } from './read-formula.ts'

function evaluate(formula: string, x = 0, y = 0): number {
  const reading = readFormula(formula)
  if (!reading.ok) throw new Error(`${formula}: ${reading.problem.en}`)
  return heightOf(reading.expression)(x, y)
}

test.each([
  ['x^2/20 + y^2', -7, 2, 6.45],
  ['2 + 3 * 4', 0, 0, 14],
  ['2 - 3 - 4', 0, 0, -5],
  ['24 / 4 / 2', 0, 0, 3],
  ['2^3^2', 0, 0, 512],
  ['-x^2', 3, 0, -9],
  ['2^-1', 0, 0, 0.5],
  ['- -x', 3, 0, 3],
  ['2x y', 3, 5, 30],
  ['xy', 3, 5, 15],
  ['3(x + y)', 1, 2, 9],
  ['1/2x', 4, 0, 2],
  ['x sin(pi/2)', 4, 0, 4],
  ['sqrt(x^2+y^2)', 3, 4, 5],
  ['abs(x) + exp(0) + log(e)', -2, 0, 4],
  ['1e-3 + .5', 0, 0, 0.501],
  ['x² − 3×y', 4, 2, 10],
  ['（ｘ＋１）＾２', 2, 0, 9],
  ['x**2', 5, 0, 25],
])('%s at (%d, %d) is %d', (formula, x, y, expected) => {
  expect(evaluate(formula, x, y)).toBeCloseTo(expected, 12)
})

test.each([
  ['', 0],
  ['   ', 0],
  ['x +', 3],
  ['x + * y', 4],
  ['(x + y', 0],
  ['x + y)', 5],
  ['x + z', 4],
  ['sin x', 4],
  ['x ? y', 2],
  ['x 😀', 2],
  ['()', 1],
  ['foo(x)', 0],
  ['x y = 3', 4],
])('“%s” is refused at character %d', (formula, at) => {
  const reading = readFormula(formula)
  expect(reading).toMatchObject({ ok: false, at })
})

test('what divides by zero has a reading, and no finite value', () => {
  expect(evaluate('1/x', 0)).toBe(Number.POSITIVE_INFINITY)
  expect(evaluate('1/0')).toBe(Number.POSITIVE_INFINITY)
  expect(evaluate('0/0')).toBeNaN()
  expect(evaluate('x/x', 0)).toBeNaN()
})

test('neither length nor depth exhausts it', () => {
  expect(readFormula('x'.repeat(longestFormula + 1))).toMatchObject({ ok: false, at: longestFormula })
  expect(readFormula('('.repeat(200))).toMatchObject({ ok: false })
  expect(readFormula(`${'-'.repeat(200)}x`)).toMatchObject({ ok: false })
  expect(readFormula(`${'2^'.repeat(140)}x`)).toMatchObject({ ok: true })
})
