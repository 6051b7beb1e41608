import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#/base/language.ts'
import { Book } from '#/build/book.ts'
import { labs } from '#/build/lab-specs.ts'
import { searchEntries, searchIndex } from '#/build/search-index.ts'
import { findEntry } from '#/chapters/catalogue.ts'
import { findInBook, openBook } from '#/chapters/find-in-book.ts'
import type { SearchEntry } from '#/chapters/search-entry.ts'

const book = new Book(fileURLToPath(new URL('../', import.meta.url)), async () => labs)
const slugs = await book.slugs()

const open = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => {
      const sources = await book.searchSources(language)
      return [language, await openBook(searchIndex(sources))] as const
    }),
  ),
)
const find = (query: string, language: Language = 'ja') => findInBook(open[language]!, query).hits
const names = (hits: readonly SearchEntry[]) => hits.map(({ kind, title }) => `${kind} ${title}`)

describe.each(languages)('the index in %s', (language) => {
  test('has every chapter, written or to come, and nothing twice', async () => {
    const entries = searchEntries(await book.searchSources(language))
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    const chapters = entries.filter(({ kind }) => kind === 'chapter')
    expect(chapters.length).toBeGreaterThanOrEqual(48)
    for (const { slug, title } of chapters) expect(findEntry(slug)?.title[language]).toBe(title)
  })

  test('leads only to what is there', async () => {
    const entries = searchEntries(await book.searchSources(language))
    const terms = new Set((await book.terms()).map(({ id }) => id))
    const anchors = new Map<string, Set<string>>()
    for (const slug of slugs) {
      anchors.set(slug, new Set((await book.chapter(slug, language))!.ids.map(({ id }) => id)))
    }
    const lost = entries.filter(({ kind, slug, anchor }) => {
      if (kind === 'chapter') return anchor !== ''
      return kind === 'term' ? !terms.has(anchor) : !anchors.get(slug)?.has(anchor)
    })
    expect(lost).toEqual([])
  })

  test('weighs at most 80 kB a chapter as JSON, so that a phone opens it', async () => {
    const written = searchIndex(await book.searchSources(language)).length
    expect(written / slugs.length).toBeLessThan(80_000)
  })
})

test('a part of a Japanese compound finds it', () => {
  expect(names(find('勾配'))).toEqual(
    expect.arrayContaining(['term 勾配', 'term 勾配降下法', 'chapter 勾配降下法']),
  )
  expect(names(find('勾配'))[0]).toBe('term 勾配')
  expect(names(find('ニューラル'))).toContain('chapter 畳み込みニューラルネットワーク')
})

test('readings and English find Japanese terms', () => {
  expect(names(find('こうばいこうかほう'))).toContain('term 勾配降下法')
  expect(names(find('カガクシュウ'))).toContain('term 過学習')
  expect(names(find('overfitting'))).toContain('term 過学習')
  expect(names(find('linear regression'))).toContain('chapter 線形回帰')
})

test('Japanese and its readings find English terms', () => {
  expect(names(find('過学習', 'en'))).toContain('term overfitting')
  expect(names(find('かがくしゅう', 'en'))).toContain('term overfitting')
  expect(names(find('線形回帰', 'en'))).toContain('chapter Linear regression')
})

test('labs are found by title and by slug', () => {
  expect(names(find('坂を下る球'))[0]).toBe('lab 坂を下る球')
  expect(find('line-fit').filter(({ kind }) => kind === 'lab')).toMatchObject([{ anchor: 'line-fit' }])
})

test('what only the text says is found in its section', () => {
  const hits = find('コーシー')
  expect(hits.length).toBeGreaterThan(0)
  expect(hits.every(({ text }) => text.includes('コーシー'))).toBe(true)
})
