import { expect, test } from 'vitest'
import { compileBody } from './fixture.ts'
import { signsOf } from './signs-of.ts'

test('the words of a chapter are told apart by their headings, without code, notes and displayed formulas', () => {
  const { sections } = compileBody(
    '前書き\n\n## なぜ {#why}\n\n直線は\n続く。\n\n$$\nx\n$$\n\n:::notes\n秘密\n:::\n\n### 図 {#b}\n\n- 項目\n\n```python\ny\n```\n',
  )
  expect(sections).toEqual([
    { id: undefined, text: '前書き' },
    { id: 'why', text: '直線は続く。' },
    { id: 'b', text: '項目' },
  ])
})

test('paragraphs follow each other without a space in Japanese, with one between other words', () => {
  expect(compileBody('前。\n\n後と **太い** 字。\n').sections[0]?.text).toBe('前。後と太い字。')
  expect(compileBody('One.\n\nTwo *three* four.\n').sections[0]?.text).toBe('One. Two three four.')
})

test('formulas within a line are read as plain signs', () => {
  const { sections } = compileBody('傾き $\\eta$ と $x_1^2$ です。\n')
  expect(sections[0]?.text).toBe('傾き η と x1² です。')
  expect(signsOf('\\theta = 0')).toBe('θ = 0')
  expect(signsOf('\\hat y = \\frac{1}{2}x^2 + \\lambda\\|w\\|')).toBe('y = 1/2x² + λ w')
})
