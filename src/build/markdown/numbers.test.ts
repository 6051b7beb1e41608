import { expect, test } from 'vitest'
import { numbersIn } from './numbers.ts'

const sentences: [string, number[]][] = [
  ['約 200 ステップで傾きは 2 に近づく', [200, 2]],
  ['２００ステップで１．５', [200, 1.5]],
  ['誤差は 1 % 以内、または１％', [0.01, 0.01]],
  ['R² は w₂ と x1 より大きい', []],
  ['R^2 と $w_1$ と $x^{12}$', []],
  ['1,000 steps, about −0.5', [1000, -0.5]],
  ['10⁻³ より小さい', [0.001]],
  ['$2 \\times 10^{-4}$ at 1e-3', [0.0002, 0.001]],
  ['between 200-300 steps.', [200, 300]],
  ['an accuracy of $95\\%$', [0.95]],
]
test.each(sentences)('the numbers of “%s”', (sentence, expected) => {
  const values = numbersIn(sentence).map(({ value }) => value)
  expect(values).toHaveLength(expected.length)
  for (const [index, value] of values.entries()) expect(value).toBeCloseTo(expected[index]!, 12)
})
