import { expect, test } from 'vitest'
import { checkText, defaultValues } from '#/runtime/values.ts'
import spec from './spec.ts'
import { textProblem } from './text-problem.ts'

test('texts are right as they are; the empty one stands for the built-in stories', () => {
  for (const text of ['', 'a', '🙂', 'line\r\nline\tend', '猫 café 한국어'])
    expect(textProblem(text)).toBeNull()
  expect(defaultValues(spec.params).text).toBe('')
})

test('blank texts, and files that are no texts, are refused in words', () => {
  expect(textProblem(' \n\t ')?.problem.en).toMatch(/nothing but spaces/)
  expect(textProblem('PK\u0003\u0004')).toMatchObject({ at: 2 })
  expect(textProblem('a\ud800b')).toMatchObject({ at: 1 })
})

test('a text of 20 MB is refused with the bound', () => {
  const checked = checkText(spec.params.text, 'x'.repeat(20_000_000))
  expect(checked).toMatchObject({ ok: false, problem: { en: 'at most 200000 characters' } })
})
