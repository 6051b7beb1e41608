import { expect, test } from 'vitest'
import { duration, leftWords, unknownGoal } from './map-words.ts'

test('time is told in hours and minutes', () => {
  expect([0, 45, 60, 145].map((minutes) => duration(minutes, 'en'))).toEqual([
    '0 min',
    '45 min',
    '1 h',
    '2 h 25 min',
  ])
  expect(duration(145, 'ja')).toBe('2時間25分')
})

test('what is left names what is still to be written', () => {
  const left = { minutes: 90, unread: 2, finished: 1, planned: 3 }
  expect(leftWords(left, 'en')).toBe('6 chapters · 2 to read, about 1 h 30 min · 3 more coming')
  expect(leftWords(left, 'ja')).toBe('全6章・あと2章、約1時間30分・ほかに準備中が3章')
  expect(leftWords({ ...left, minutes: 0, unread: 0, planned: 0 }, 'en')).toBe(
    '1 chapters · all that is out is read',
  )
})

test('an unknown goal is named, but not at any length', () => {
  expect(unknownGoal('x'.repeat(2000), 'ja').length).toBeLessThan(60)
  expect(unknownGoal('chess', 'en')).toContain('chess')
})
