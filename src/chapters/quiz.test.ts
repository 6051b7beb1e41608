import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Island } from './chapter.ts'
import { Quiz } from './quiz.tsx'

const quiz = (right: string): string => {
  const options = ['<i>a</i>', 'b', 'c'].map((text): Island => ['option', {}, [text]])
  const content = ['<p>どれ？</p>', ...options, ['explanation', {}, ['<p>理由。</p>']] as const]
  return renderToStaticMarkup(
    createElement(Quiz, { island: ['quiz', { id: 'q', right }, content], language: 'ja' }),
  )
}

test('without JavaScript the question, its options and the folded answer can be read', () => {
  expect(quiz('0')).toMatch(/どれ？.*<i>a<\/i>.*>b<.*>c<.*<summary>答えと解説<\/summary>.*<i>a<\/i>.*理由。/)
  expect(quiz('0')).not.toMatch(/<details[^>]* open/)
  expect(quiz('0')).toMatch(/<fieldset[^>]* disabled/)
})

test('one right answer is chosen among radios, several with checkboxes, and it says so', () => {
  expect(quiz('0').match(/type="radio"/g)).toHaveLength(3)
  expect(quiz('0,2').match(/type="checkbox"/g)).toHaveLength(3)
  expect(quiz('0,2')).toContain('クイズ（複数選択）')
  expect(quiz('0,2').match(/正解/g)).toHaveLength(2)
})
