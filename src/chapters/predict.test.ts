import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Island } from './chapter.ts'
import { Predict } from './predict.tsx'

const island: Island = [
  'predict',
  { id: 'rate', right: '1' },
  [
    '<p>何が起こる？</p>',
    ['option', {}, ['速くなる']],
    ['option', {}, ['<b>発散</b>する']],
    ['explanation', {}, ['<p>谷を越えるから。</p>']],
  ],
]
const html = renderToStaticMarkup(createElement(Predict, { island, language: 'ja' }))

test('without JavaScript the question, its options and the folded answer can be read', () => {
  expect(html).toContain('<p>何が起こる？</p>')
  expect(html).toMatch(/速くなる.*<b>発散<\/b>する/)
  expect(html).toMatch(
    /<details[^>]*><summary>答えと解説<\/summary>.*正解.*<b>発散<\/b>する.*谷を越えるから。/,
  )
  expect(html).not.toMatch(/<details[^>]* open/)
})

test('without JavaScript nothing can be pressed that would do nothing', () => {
  expect(html).toMatch(/<fieldset[^>]* disabled/)
  expect(html).toMatch(/<button[^>]* disabled/)
})

test('the options are named by the question', () => {
  expect(html).toContain('aria-labelledby="rate-question"')
  expect(html).toContain('id="rate-question"')
})
