import { expect, test } from 'vitest'
import { noProgress, type ProgressFormat, readProgress, writeProgress } from './progress-format.ts'

const progress = { entries: { 'a/quiz/q': { at: 5, value: { isRight: true, tries: 2 } } }, clearedAt: 3 }

test('what is written is read again', () => {
  expect(readProgress(writeProgress(progress))).toEqual({ isRead: true, progress, skipped: 0 })
  expect(readProgress(writeProgress(noProgress))).toEqual({ isRead: true, progress: noProgress, skipped: 0 })
})

test('a record of an older version is brought over, step by step', () => {
  const format: ProgressFormat = {
    version: 3,
    migrations: {
      1: ({ done, ...rest }) => ({ ...rest, entries: done }),
      2: (fields) => ({ ...fields, clearedAt: 1 }),
    },
  }
  const old = JSON.stringify({ format: 'book-that-trains/progress', version: 1, done: progress.entries })
  expect(readProgress(old, format)).toEqual({
    isRead: true,
    progress: { entries: progress.entries, clearedAt: 1 },
    skipped: 0,
  })
})

test('a record of a newer version is refused', () => {
  const newer = writeProgress(progress, { version: 2, migrations: {} })
  expect(readProgress(newer)).toEqual({ isRead: false, problem: 'newer' })
})

test('a record that breaks off is told from a file that is not ours', () => {
  const whole = writeProgress(progress)
  expect(readProgress(whole.slice(0, -10))).toEqual({ isRead: false, problem: 'truncated' })
  for (const text of [
    '',
    'x,y\n1,2',
    '[]',
    'null',
    '7',
    '{"format":"other","version":1}',
    '{"version":1}',
    '{"a":',
  ]) {
    expect(readProgress(text), text).toEqual({ isRead: false, problem: 'foreign' })
  }
})

test('entries that make no sense are left out and counted', () => {
  const entries = {
    ...progress.entries,
    'a/b': 5,
    'a/c': { at: 'now', value: {} },
    'a/d': { at: 1, value: null },
  }
  const text = JSON.stringify({ format: 'book-that-trains/progress', version: 1, clearedAt: 3, entries })
  expect(readProgress(text)).toEqual({ isRead: true, progress, skipped: 3 })
})
