import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Book } from './book.ts'
import { head, labs } from './markdown/fixture.ts'
import { describe } from './markdown/problem.ts'

let root = ''

beforeEach(async () => {
  root = `${await mkdtemp(join(tmpdir(), 'book-'))}/`
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

/** Writes chapters by their files, each with a right head, and says what is wrong with the first. */
async function problemsOf(files: Record<string, string>): Promise<string[]> {
  for (const [path, body] of Object.entries(files)) {
    await mkdir(join(root, 'content', path, '..'), { recursive: true })
    await writeFile(join(root, 'content', path), path.endsWith('.md') ? head + body : body)
  }
  const slug = Object.keys(files)[0]!.split('/')[0]!
  return (await new Book(root, async () => labs).chapterProblems(slug)).map(describe)
}

const claim = ':claim[x]{#slope seed=1 steps=2 metric=slope within="1 2"}'

test('two versions of one chapter are fine', async () => {
  const body = `## A {#a}\n\n::lab{#slope}\n\n${claim} [back](#a), [there](../y/#b)\n`
  const other = '## B {#b}\n'
  const files = { 'x/ja.md': body, 'x/en.md': body, 'y/ja.md': other, 'y/en.md': other }
  expect(await problemsOf(files)).toEqual([])
})

test('a missing language is named', async () => {
  expect(await problemsOf({ 'x/ja.md': '本文\n' })).toEqual([
    'content/x/en.md:1: there is no such file; every chapter is in ja and en',
  ])
})

test('what one language has and the other has not is named on both sides', async () => {
  const ja = '## A {#a}\n\n## B {#b}\n\n::lab{#slope}\n'
  const en = `## A {#a}\n\n## C {#c}\n\n${claim}\n`
  expect(await problemsOf({ 'x/ja.md': ja, 'x/en.md': en })).toEqual([
    "content/x/ja.md:9: the heading 'b' is not in en.md; both languages have the same",
    "content/x/ja.md:11: the lab 'slope' is not in en.md; both languages have the same",
    "content/x/en.md:9: the heading 'c' is not in ja.md; both languages have the same",
    'content/x/en.md:11: a claim with these attributes is not in ja.md; both languages claim the same',
  ])
})

test('a different order is named', async () => {
  const [a, b] = ['## A {#a}\n\n', '## B {#b}\n\n']
  expect(await problemsOf({ 'x/ja.md': a + b, 'x/en.md': b + a })).toContain(
    "content/x/ja.md:7: the heading 'a' stands here, but heading 'b' in en.md; keep one order",
  )
})

test('links that lead nowhere are named with what would be right', async () => {
  const body = '## A {#a}\n\n[1](#b) [2](../z/) [3](../y/#c) [4](/ja/y/) [5](y.md)\n'
  const other = '## B {#b}\n'
  const problems = await problemsOf({ 'x/ja.md': body, 'x/en.md': body, 'y/ja.md': other, 'y/en.md': other })
  const right = 'right are #id, ../<chapter>/, ../<chapter>/#id and https://…'
  expect(problems.slice(0, 5)).toEqual([
    "content/x/ja.md:9: no '#b' in this chapter; known: a",
    "content/x/ja.md:9: no chapter 'z' is written; known: x, y",
    "content/x/ja.md:9: no '#c' in 'y'; known: b",
    `content/x/ja.md:9: the link /ja/y/ leads nowhere; ${right}`,
    `content/x/ja.md:9: the link y.md leads nowhere; ${right}`,
  ])
})

test('an unchanged chapter is not compiled again, a changed drawing compiles it', async () => {
  const svg = '<svg viewBox="0 0 1 1"></svg>'
  await problemsOf({ 'x/ja.md': '::figure[f]{#f alt="f"}\n', 'x/figures/f.svg': svg })
  const book = new Book(root, async () => labs)
  const first = await book.chapter('x', 'ja')
  expect(await book.chapter('x', 'ja')).toBe(first)
  await writeFile(join(root, 'content/x/figures/f.svg'), svg.replace('0 0 1 1', '0 0 2 2'))
  expect((await book.chapter('x', 'ja'))?.blocks[0]).toContain('0 0 2 2')
})
