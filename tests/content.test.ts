import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languages } from '#/base/language.ts'
import { Book } from '#/build/book.ts'
import { labs } from '#/build/lab-specs.ts'
import { describe as describeProblem } from '#/build/markdown/problem.ts'
import { catalogue, findEntry, loadChapter, loadOutline, neighbours } from '#/chapters/catalogue.ts'

const book = new Book(fileURLToPath(new URL('../', import.meta.url)), async () => labs)
const slugs = await book.slugs()
const entries = catalogue.flatMap((part) => part.chapters)

test('nothing in content/ is wrong', async () => {
  expect((await book.problems()).map(describeProblem)).toEqual([])
})

test('the roadmap lists the whole book, once each, and says what is written', () => {
  expect(entries.length).toBeGreaterThanOrEqual(48)
  expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length)
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1))
  expect(entries.filter(({ isWritten }) => isWritten).map(({ slug }) => slug)).toEqual(
    entries.map(({ slug }) => slug).filter((slug) => slugs.includes(slug)),
  )
})

test('neighbours are the written chapters on both sides', () => {
  const written = entries.filter(({ isWritten }) => isWritten)
  for (const [index, { slug }] of written.entries()) {
    const { previous, next } = neighbours(slug)
    expect([previous?.slug, next?.slug]).toEqual([written[index - 1]?.slug, written[index + 1]?.slug])
  }
})

describe.each(slugs)('the chapter %s', (slug) => {
  test.each(languages)('in %s is imported as it is compiled', async (language) => {
    const compiled = (await book.chapter(slug, language))!
    const { blocks, contents } = await loadChapter(slug, language)
    expect(blocks).toEqual(compiled.blocks)
    expect(contents).toEqual(compiled.contents)
    const entry = findEntry(slug)!
    expect(entry.title[language]).toBe(compiled.frontMatter?.title)
  })

  test.each(languages)(
    'in %s has an outline with the same labs and questions, and no text',
    async (language) => {
      const [chapter, outline] = [await loadChapter(slug, language), await loadOutline(slug, language)]
      const islands = ({ blocks }: typeof chapter) =>
        blocks.map((block) => (typeof block === 'string' ? 'text' : [block[0], block[1]]))
      expect(islands(outline)).toEqual(islands(chapter))
      expect(JSON.stringify(outline).length).toBeLessThan(10_000)
    },
  )

  test('trains at least one model', async () => {
    const { blocks } = await loadChapter(slug, 'ja')
    expect(blocks.some((block) => block[0] === 'lab')).toBe(true)
  })
})

test('linear regression is a chapter of at least 6,000 Japanese characters', async () => {
  const { text } = (await book.chapter('linear-regression', 'ja'))!
  const letters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)
  expect(letters?.length).toBeGreaterThanOrEqual(6000)
})
