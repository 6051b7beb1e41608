import { expect, test } from 'vitest'
import { readQuery } from './read-query.ts'

test('nothing, and only spaces of either width, are no query', () => {
  expect(readQuery('')).toEqual({ kind: 'nothing' })
  expect(readQuery(' 　\t ')).toEqual({ kind: 'nothing' })
})

test('emoji and signs cannot be looked for', () => {
  expect(readQuery('🎉🎉')).toEqual({ kind: 'signs', typed: '🎉🎉' })
  expect(readQuery('?!…')).toMatchObject({ kind: 'signs' })
})

test('of 2,000 characters the first 100 are looked for', () => {
  const reading = readQuery('勾配'.repeat(1000))
  expect(reading).toEqual({ kind: 'words', words: '勾配'.repeat(50), isCut: true })
})

test('letters on their way to kana are not looked for yet', () => {
  expect(readQuery('こうｂ', true)).toEqual({ kind: 'words', words: 'こう', isCut: false })
  expect(readQuery('こうb')).toEqual({ kind: 'words', words: 'こうb', isCut: false })
  expect(readQuery('Adam', true)).toEqual({ kind: 'words', words: 'Adam', isCut: false })
})
