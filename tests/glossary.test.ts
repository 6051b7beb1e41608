import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languages } from '#/base/language.ts'
import { Book } from '#/build/book.ts'
import { labs } from '#/build/lab-specs.ts'
import { findEntry } from '#/chapters/catalogue.ts'
import { fold } from '#/chapters/search-tokens.ts'

const book = new Book(fileURLToPath(new URL('../', import.meta.url)), async () => labs)
const terms = await book.terms()
const slugs = await book.slugs()

test('the glossary is whole: read without a problem, and no term under two entries', async () => {
  expect(await book.glossaryProblems()).toEqual([])
  expect(terms.length).toBeGreaterThan(200)
  for (const key of ['ja', 'en'] as const) {
    const names = terms.map((term) => fold(term[key]).replaceAll(/[\s-]/g, ''))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  }
})

test('every definition is a sentence in its own language', () => {
  for (const { id, definition } of terms) {
    expect(definition.ja, id).toMatch(/[\p{Script=Hiragana}].*。$/u)
    expect(definition.en, id).toMatch(/^[\p{Lu}\d].*\.$/u)
    expect(definition.en, id).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)
    expect(definition.ja.length, id).toBeLessThanOrEqual(100)
    expect(definition.en.length, id).toBeLessThanOrEqual(180)
  }
})

test('every chapter named is one of the book, each once', () => {
  for (const { id, chapter, also = [] } of terms) {
    const all = [chapter, ...also]
    expect(
      all.filter((slug) => !findEntry(slug)),
      id,
    ).toEqual([])
    expect(new Set(all).size, id).toBe(all.length)
  }
})

describe.each(slugs)('the chapter %s', (slug) => {
  test.each(languages)('in %s explains, with :term, every term listed for it', async (language) => {
    const explained = new Set((await book.chapter(slug, language))?.terms)
    const due = terms.filter(({ chapter, also = [] }) => [chapter, ...also].includes(slug))
    expect(due.filter(({ id }) => !explained.has(id)).map(({ id }) => id)).toEqual([])
  })
})
