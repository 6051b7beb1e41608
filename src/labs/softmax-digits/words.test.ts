import { expect, test } from 'vitest'
import { answerWords, fewWords } from './words.ts'

test('too few digits to have one of each are told of', () => {
  expect(fewWords(10)).toBeNull()
  expect(fewWords(1)?.en).toContain('1 training digit,')
  expect(fewWords(9)?.ja).toContain('9 枚')
})

test('an answer says the truth only where it is known', () => {
  expect(answerWords(3, '61.0 %', null).en).toBe('Answer 3 (61.0 %)')
  expect(answerWords(3, '61.0 %', 8).en).toBe('Answer 3 (61.0 %), truth 8')
})
