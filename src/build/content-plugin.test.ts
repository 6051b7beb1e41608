import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentPlugin } from './content-plugin.ts'
import { head } from './markdown/fixture.ts'

const source = join(process.cwd(), 'src')
let root = ''

beforeAll(async () => {
  root = `${await mkdtemp(join(tmpdir(), 'content-'))}/`
  await symlink(source, `${root}src`)
  await mkdir(`${root}content/x`, { recursive: true })
  const title = { ja: 'x', en: 'x' }
  const chapters = [{ slug: 'x', prerequisites: [] }]
  await writeFile(`${root}content/roadmap.json`, JSON.stringify({ parts: [{ id: 'a', title, chapters }] }))
  await writeFile(`${root}entry.js`, "import text from '/content/x/ja.md'\nconsole.log(text)\n")
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** Builds a site of one chapter, and returns its JavaScript. */
async function buildChapter(ja: string, query = ''): Promise<string> {
  await writeFile(`${root}content/x/ja.md`, head + ja)
  await writeFile(`${root}content/x/en.md`, `${head}## A {#a}\n\n::lab{#line-fit}\n`)
  await writeFile(`${root}entry.js`, `import text from '/content/x/ja.md${query}'\nconsole.log(text)\n`)
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '#': `${root}src` } },
    plugins: [contentPlugin({ root })],
    build: { write: false, minify: false, rolldownOptions: { input: `${root}entry.js` } },
  })
  return (result as Rolldown.RolldownOutput).output.map((file) => ('code' in file ? file.code : '')).join('')
}

const body = '## 題 {#a}\n\n::lab{#line-fit learningRate=0.1}\n'

test('a chapter, its front matter and its outline are modules', async () => {
  expect(await buildChapter(body)).toContain('題')
  expect(await buildChapter(body, '?meta')).toMatch(/minutes.*5/)
  const outline = await buildChapter(body, '?outline')
  expect(outline).toContain('line-fit.learningRate=0.1')
  expect(outline).not.toContain('<h2')
})

test('mistakes stop the build, with file, line and what would be right', async () => {
  const building = buildChapter(`${body}\n[x](#b)\n\n:set[y]{#line-fit learningRate=5}\n`)
  await expect(building).rejects.toThrow("content/x/ja.md:11: no '#b' in this chapter; known: a, line-fit")
  await expect(building).rejects.toThrow(
    "content/x/ja.md:13: learningRate=5 cannot be in the lab 'line-fit'; right is a number from 0.001 to 1",
  )
})
