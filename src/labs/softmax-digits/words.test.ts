import { expect, test } from 'vitest'
import { answerWords, calledWords, countWords, fewWords } from './words.ts'

test('too few digits to have one of each are told of', () => {
  expect(fewWords(10)).toBeNull()
  expect(fewWords(1)?.en).toContain('1 training digit,')
  expect(fewWords(9)?.ja).toContain('9 枚')
})

test('an answer says the truth only where it is known', () => {
  expect(answerWords(3, '61.0 %', null).en).toBe('Answer 3 (61.0 %)')
  expect(answerWords(3, '61.0 %', 8).en).toBe('Answer 3 (61.0 %), truth 8')
})

test('right and wrong are told apart in words', () => {
  expect(calledWords(4, 9, '70.0 %').en).toBe('4, called 9 (70.0 %)')
  expect(calledWords(4, 4, '70.0 %').en).toBe('4, rightly called 4 (70.0 %)')
})

test('counts say how many of them are shown', () => {
  expect(countWords(24, 120).en).toBe('24 of 120')
  expect(countWords(1, 1).en).toBe('1 digit')
})
