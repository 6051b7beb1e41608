import { expect, test } from 'vitest'
import { compileBody, htmlOf } from './fixture.ts'

test('a head of a table that is a formula has its signs for who hears it, an empty one is no head', () => {
  const html = htmlOf('|  | $x_i$ | y |\n|---|---|---|\n| a | 1 | 2 |\n')
  expect(html).toContain('<td></td>\n<th><span class="katex"><span class="visually-hidden">xi</span>')
  expect(html).toContain('<th>y</th>')
})

test('an option that is a formula has its signs, one with words keeps its MathML', () => {
  const [quiz] = compileBody(':::quiz{#q}\n何か\n\n- [ ] $(2, 3)$\n- [x] 答えは $8$\n\n理由\n:::\n').blocks
  const [, formula, sentence] = quiz![2] as readonly (readonly [string, object, readonly string[]])[]
  expect(formula![2][0]).toContain('<span class="visually-hidden">(2,3)</span>')
  expect(sentence![2][0]).toContain('<span class="katex-mathml">')
})

test('an index that is the name of a function is one child of its MathML', () => {
  const html = htmlOf('$\\lambda_{\\max}$')
  expect(html).toContain('<msub><mi>λ</mi><mi>max</mi></msub>')
})
