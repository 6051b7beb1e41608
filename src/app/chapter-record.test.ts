import { expect, test } from 'vitest'
import { readReading, recordOf } from './chapter-record.ts'

const entries = Object.fromEntries(
  Object.entries({
    'x/reading': { isFinished: true },
    'x/predict/a': { chosen: 1, isRight: true },
    'x/predict/b': { chosen: 0, isRight: false },
    'x/quiz/q': { isRight: false, tries: 3 },
    'x/challenge/c': { isMet: true },
    'x/challenge/d': { isMet: 'perhaps' },
    'xy/predict/a': { chosen: 1, isRight: true },
  }).map(([key, value]) => [key, { at: 1, value }]),
)

test('a chapter is summed up from what is kept of it alone', () => {
  expect(recordOf({ entries, clearedAt: 0 }, 'x')).toEqual({
    reading: 'finished',
    predictions: 2,
    rightPredictions: 1,
    quizzes: 1,
    rightQuizzes: 0,
    challenges: 1,
  })
})

test('a chapter without a record is unread', () => {
  expect(recordOf({ entries, clearedAt: 0 }, 'y').reading).toBe('unread')
  expect([undefined, {}, { isFinished: false }].map(readReading)).toEqual(['unread', 'unread', 'started'])
})
