import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languages } from '#/base/language.ts'
import { Book } from '#/build/book.ts'
import { labs } from '#/build/lab-specs.ts'
import type { Block } from '#/chapters/chapter.ts'
import { brokenLinks, outsideLinks, readPages, unescapeHtml } from './built-pages.ts'

const folder = 'dist'
const pages = readPages(folder)
const book = new Book(fileURLToPath(new URL('../../', import.meta.url)), async () => labs)
const slugs = await book.slugs()

describe('links', () => {
  test.each(pages.map((page) => [page.path || '/', page] as const))(
    'every link of %s into the site leads to a page, a file or an anchor that is there',
    (_, page) => {
      expect(page.addresses.length).toBeGreaterThan(0)
      expect(brokenLinks(page, pages, folder)).toEqual([])
    },
  )

  test('a link to nothing is found', () => {
    const [page] = pages.filter(({ path }) => path === 'ja/')
    const planted = { ...page!, addresses: ['./no-such/', '#no-such', '../no-such.js', '../en/', './'] }
    expect(brokenLinks(planted, pages, folder)).toEqual([
      './no-such/: no such page',
      '#no-such: no such anchor',
      '../no-such.js: no such page',
    ])
  })

  test('those that lead out of the book are listed in reports/external-links.txt, each with its pages', () => {
    const from = new Map<string, string[]>()
    for (const page of pages) {
      for (const link of new Set(outsideLinks(page))) from.set(link, [...(from.get(link) ?? []), page.path])
    }
    const lines = [...from].sort().map(([link, paths]) => `${link}\t${paths.join(' ')}`)
    mkdirSync('reports', { recursive: true })
    writeFileSync('reports/external-links.txt', `${lines.join('\n')}\n`)
    expect(lines.length).toBeGreaterThan(0)
    expect([...from.keys()].filter((link) => !link.startsWith('https://'))).toEqual([])
  })
})

describe.each(slugs)('the prerendered page of %s', (slug) => {
  test.each(languages)('in %s holds the whole text of the chapter', async (language) => {
    const { blocks, text } = (await book.chapter(slug, language))!
    const { html } = pages.find(({ path }) => path === `${language}/${slug}/`)!
    const shown = wordsIn(html)
    const parts = staticParts(blocks).map(wordsIn)
    expect(parts.filter((part) => !shown.includes(part))).toEqual([])
    // and the parts are the text: no letter fewer than the compiler counts, formulas included
    expect(lettersOf(parts.join(''))).toBeGreaterThanOrEqual(lettersOf(text))
  })
})

function staticParts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (typeof block === 'string' ? [block] : staticParts(block[2])))
}

/** The words of some HTML without its tags, spaces and character references. */
function wordsIn(html: string): string {
  return withoutSpace(unescapeHtml(html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, '')))
}

function lettersOf(text: string): number {
  return text.match(/\p{Letter}/gu)?.length ?? 0
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}
