import { expect, test } from 'vitest'
import { describeGrade, gradeOf, isRight } from './grade.ts'

test('only every right option and no other is right', () => {
  const right = [0, 2]
  expect(isRight(gradeOf(new Set([0, 2]), right))).toBe(true)
  expect(isRight(gradeOf(new Set([0]), right))).toBe(false)
  expect(isRight(gradeOf(new Set([0, 1, 2]), right))).toBe(false)
})

test('what is partly right is said to be', () => {
  const grade = gradeOf(new Set([0, 1]), [0, 2])
  expect(describeGrade(grade, 'ja')).toBe(
    '正しいもの 2 つのうち 1 つを選べています。違うものも 1 つ選んでいます。選び直してみてください。',
  )
  expect(describeGrade(grade, 'en')).toBe(
    'You have 1 of the 2 right answers, and 1 of your choices is wrong. Try again.',
  )
  expect(describeGrade(gradeOf(new Set([0]), [0, 2]), 'en')).toBe(
    'You have 1 of the 2 right answers. Try again.',
  )
  expect(describeGrade(gradeOf(new Set([1]), [0]), 'en')).toBe('Not so. Try again.')
})
