import { expect, test } from 'vitest'
import { calledWords, countWords } from './words.ts'

test('right and wrong are told apart in words', () => {
  expect(calledWords(4, 9, '70.0 %').en).toBe('4, called 9 (70.0 %)')
  expect(calledWords(4, 4, '70.0 %').en).toBe('4, rightly called 4 (70.0 %)')
})

test('counts say how many of them are shown', () => {
  expect(countWords(24, 120).en).toBe('24 of 120')
  expect(countWords(1, 1).en).toBe('1 digit')
})
