import { expect, test } from 'vitest'
import type { WrittenEntry } from '#/chapters/catalogue.ts'
import { wayOn } from './home-continue.ts'
import type { Progress } from './progress-format.ts'

const text = { ja: '', en: '' }
const written = ['a', 'b', 'c'].map((slug, index): WrittenEntry => {
  const minutes = { ja: 1, en: 1 }
  const listed = { slug, number: index + 1, partId: 'p', prerequisites: [], title: text }
  return { ...listed, isWritten: true, summary: text, question: text, minutes }
})
const place = { id: 'h', text: '見出し', language: 'ja' } as const

/** Entries in the order they were kept. */
function progressOf(...kept: readonly (readonly [key: string, value: object])[]): Progress {
  return {
    entries: Object.fromEntries(kept.map(([key, value], at) => [key, { at: at + 1, value }])),
    clearedAt: 0,
  }
}
const told = (progress: Progress) => {
  const way = wayOn(written, progress)
  return [way?.kind, way?.entry.slug, way?.place?.id]
}

test('a new reader begins with the first chapter', () => {
  expect(told(progressOf())).toEqual(['begin', 'a', undefined])
  expect(wayOn([], progressOf())).toBeUndefined()
})

test('who has left a chapter half-way goes on at its heading', () => {
  expect(told(progressOf(['b/reading', { isFinished: false }], ['b/place', place]))).toEqual([
    'resume',
    'b',
    'h',
  ])
})

test('who has read one goes on with the next that is unread, the earlier ones last', () => {
  const read = { isFinished: true }
  expect(told(progressOf(['a/reading', read]))).toEqual(['next', 'b', undefined])
  expect(told(progressOf(['b/reading', read], ['c/reading', read]))).toEqual(['next', 'a', undefined])
  expect(told(progressOf(['a/reading', read], ['b/reading', read], ['c/reading', read]))).toEqual([
    'again',
    'c',
    undefined,
  ])
})
