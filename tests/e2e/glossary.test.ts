import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hydrated, newReader, startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

let browser: Browser
let site: Site
beforeAll(async () => {
  site = await serve({ folder: 'dist', base: '/some/base/' })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

test('the glossary is a page of text in both languages, readable without JavaScript', async () => {
  const [ja, en] = await Promise.all(
    ['ja', 'en'].map((language) => readFile(`dist/${language}/glossary/index.html`, 'utf8')),
  )
  for (const html of [ja!, en!]) {
    expect(html.match(/<h3 /g)?.length).toBeGreaterThan(200)
    expect(html).toContain('id="gradient-descent"')
  }
  // by readings, and by the alphabet
  expect(ja!.indexOf('id="weight"')).toBeLessThan(ja!.indexOf('id="gradient"'))
  expect(en!.indexOf('id="gradient"')).toBeLessThan(en!.indexOf('id="weight"'))
})

test('it hydrates as it is, is filtered by readings, and says what fits nothing', async () => {
  const { page, complaints, leave } = await newReader(browser)
  await page.goto(`${site.url}ja/glossary/`)
  await hydrated(page)
  const all = await page.locator('main h3').count()
  const field = page.getByLabel('用語をしぼり込む')
  await field.fill('コウバイ')
  await page.waitForFunction((before) => document.querySelectorAll('main h3').length < before, all)
  const shown = await page.locator('main h3').allTextContents()
  expect(shown).toContain('勾配降下法')
  expect(shown).not.toContain('行列')
  for (const hopeless of ['🎉', 'あ'.repeat(2000)]) {
    await field.fill(hopeless)
    await page.getByText('に合う用語はありません').waitFor()
  }
  await page.getByRole('button', { name: 'すべて表示' }).click()
  await page.waitForFunction((before) => document.querySelectorAll('main h3').length === before, all)
  expect(complaints).toEqual([])
  await leave()
})

test('a term leads to its chapter, or says that it is coming, and keeps its place in the other language', async () => {
  const { page, complaints, leave } = await newReader(browser)
  await page.goto(`${site.url}ja/glossary/#residual`)
  await hydrated(page)
  const entry = page.locator('li', { has: page.locator('#residual') })
  expect(await entry.getByRole('link', { name: '線形回帰' }).getAttribute('href')).toBe(
    '/some/base/ja/linear-regression/',
  )
  const planned = page.locator('li', { has: page.locator('#self-play') })
  expect(await planned.textContent()).toContain('準備中')
  expect(await planned.locator('p a').count()).toBe(0)
  await page.locator('[data-action="language"]').click()
  await page.waitForURL(`${site.url}en/glossary/`)
  await page.waitForFunction(() => {
    const { top } = document.querySelector('#residual')!.getBoundingClientRect()
    return top > 0 && top < innerHeight
  })
  expect(complaints).toEqual([])
  await leave()
})

test('every page links to it from its foot', async () => {
  const { page, leave } = await newReader(browser)
  await page.goto(`${site.url}en/linear-regression/`)
  await hydrated(page)
  await page.locator('footer').getByRole('link', { name: 'Glossary' }).click()
  await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor()
  await leave()
})
