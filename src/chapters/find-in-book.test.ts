import MiniSearch from 'minisearch'
import { beforeAll, expect, test } from 'vitest'
import { findInBook, type OpenBook, openBook } from './find-in-book.ts'
import { groupHits } from './group-hits.ts'
import { type SearchEntry, searchOptions } from './search-entry.ts'

const entry = (id: string, changes: Partial<SearchEntry>): SearchEntry => ({
  id,
  kind: 'heading',
  slug: 'a',
  anchor: id,
  title: '',
  names: '',
  brief: '',
  text: '',
  ...changes,
})
const entries = [
  entry('descent', { kind: 'chapter', slug: 'descent', title: '勾配降下法', names: 'Gradient descent' }),
  entry('term', { kind: 'term', title: '勾配降下法', names: 'こうばいこうかほう · gradient descent' }),
  entry('gradient', { kind: 'term', title: '勾配', names: 'こうばい · gradient' }),
  entry('cnn', { title: '畳み込みニューラルネットワーク', names: 'Convolutional neural networks' }),
  entry('rate', {
    slug: 'b',
    title: '歩幅',
    text: '学習率が大きすぎると、損失は発散します。勾配が急な谷で。',
  }),
]
let book: OpenBook

beforeAll(async () => {
  const index = new MiniSearch<SearchEntry>(searchOptions)
  index.addAll(entries)
  book = await openBook(JSON.stringify(index))
})

const idsOf = (query: string) => findInBook(book, query).hits.map(({ id }) => id)

test('a part of a compound finds it, and what is called exactly so comes first', () => {
  expect(idsOf('勾配')).toEqual(['gradient', 'descent', 'term', 'rate'])
  expect(idsOf('降下')).toEqual(['descent', 'term'])
  expect(idsOf('ニューラル')).toEqual(['cnn'])
})

test('readings and English find Japanese', () => {
  expect(idsOf('こうばいこうか')).toEqual(['term'])
  expect(idsOf('コウバイ')[0]).toBe('gradient')
  expect(new Set(idsOf('gradient descent'))).toEqual(new Set(['descent', 'term']))
  expect(idsOf('neural')).toEqual(['cnn'])
})

test('a slip in a word of letters is forgiven', () => {
  expect(idsOf('gradeint')).toContain('gradient')
})

test('the words of a section are looked through, all of them wanted', () => {
  expect(idsOf('学習率 発散')).toEqual(['rate'])
  expect(idsOf('学習率 畳み込み')).toEqual([])
})

test('where a sentence finds nothing, the words that carry its meaning are looked for', () => {
  expect(idsOf('学習率を大きくすると発散するのはなぜ')).toEqual(['rate'])
})

test('one character finds what has it, at the beginning, within and at the end', () => {
  for (const one of ['勾', '降', '法']) expect(idsOf(one)).toContain('descent')
})

test('nothing is found of what is not there', () => {
  expect(idsOf('量子')).toEqual([])
  expect(idsOf('__proto__')).toEqual([])
})

test('hits stand by chapter, the best chapter first, with no more of each than there is room for', () => {
  const hit = (slug: string, score: number) => ({ ...entry(`${slug}${score}`, { slug }), score })
  const hits = [hit('a', 9), hit('b', 8), hit('a', 7), hit('a', 6), hit('c', 5)]
  const groups = groupHits(hits, { perChapter: 2, limit: 4 })
  expect(groups.map(({ slug, hits: of }) => [slug, of.map(({ score }) => score)])).toEqual([
    ['a', [9, 7]],
    ['b', [8]],
    ['c', [5]],
  ])
})
