import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hydrated, newReader, startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

let browser: Browser
const chapter = 'linear-regression/'

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

describe.each(['/', '/deep/sub path/'])('served under %j', (base) => {
  let site: Site
  beforeAll(async () => {
    site = await serve({ folder: 'dist', base })
  })
  afterAll(async () => {
    await site.close()
  })

  test.each(['ja/', `ja/${chapter}`, `en/${chapter}`, 'en/labs/'])(
    '%s loads without a complaint, a failed request or a third party',
    async (path) => {
      const { page, complaints, requests, leave } = await newReader(browser)
      await page.goto(site.url + path, { waitUntil: 'networkidle' })
      await hydrated(page)
      expect(complaints).toEqual([])
      expect(requests.filter((request) => !/^(data|blob):/.test(request))).toSatisfy((all: string[]) =>
        all.every((request) => request.startsWith(site.url)),
      )
      await leave()
    },
  )

  test('/ leads on, links lead about, and every address stays under the base', async () => {
    const { page, complaints, leave } = await newReader(browser)
    await page.goto(site.url)
    await page.waitForURL(`${site.url}ja/`)
    await hydrated(page)
    await page.locator(`main ol a[href$="${chapter}"]`).click()
    await page.locator('.prose').waitFor()
    await page.locator('[data-action="language"]').click()
    await page.waitForURL(`${site.url}en/${chapter}`)
    await page.reload()
    await hydrated(page)
    const links = await page
      .locator('header a, footer a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(links.every((link) => link.startsWith(site.url))).toBe(true)
    expect(complaints).toEqual([])
    await leave()
  })

  test('the page for unknown addresses finds home from any depth', async () => {
    const { page, leave } = await newReader(browser)
    await page.goto(`${site.url}ja/a/b/c/`)
    await page.locator('section[lang="ja"] a').click()
    await page.waitForURL(`${site.url}ja/`)
    await leave()
  })

  test('a chapter reads, and leads on, without JavaScript', async () => {
    const { page, leave } = await newReader(browser, { javaScriptEnabled: false })
    await page.goto(`${site.url}ja/${chapter}`)
    expect((await page.locator('.prose').textContent())?.length).toBeGreaterThan(6000)
    expect(await page.locator('main .katex').count()).toBeGreaterThan(10)
    // but those that open a popover need no script
    expect(await page.locator('main button:enabled:not([popovertarget])').count()).toBe(0)
    await page.locator('[data-action="language"]').click()
    await page.waitForURL(`${site.url}en/${chapter}`)
    await page.goto(site.url)
    await page.locator('main a[hreflang="en"]').click()
    await page.waitForURL(`${site.url}en/`)
    await leave()
  })
})

describe('the head', () => {
  test.each([
    { file: 'ja/index.html', lang: 'ja', canonical: '../ja/', others: ['../ja/', '../en/', '../'] },
    {
      file: `en/${chapter}index.html`,
      lang: 'en',
      canonical: `../../en/${chapter}`,
      others: [`../../ja/${chapter}`, `../../en/${chapter}`, `../../ja/${chapter}`],
    },
  ])(
    'of $file says what the page is and where its other language is',
    async ({ file, lang, canonical, others }) => {
      const html = await readFile(`dist/${file}`, 'utf8')
      const head = html.slice(0, html.indexOf('</head>'))
      expect(head).toMatch(new RegExp(`<html lang="${lang}"`))
      expect(head).toMatch(/<title>[^<]{5,}<\/title>/)
      expect(head).toMatch(/<meta name="description" content="[^"]{20,}">/)
      expect(head).toContain(`<link rel="canonical" href="${canonical}">`)
      const alternates = [...head.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
      expect(alternates.map(([, language]) => language)).toEqual(['ja', 'en', 'x-default'])
      expect(alternates.map(([, , href]) => href)).toEqual(others)
      expect(head).toMatch(/<meta property="og:title" content="[^"]+">/)
    },
  )
})

test('reading a chapter takes at most 120 kB of JavaScript, gzipped', async () => {
  const site = await serve({ folder: 'dist' })
  const { page, requests, leave } = await newReader(browser)
  await page.goto(`${site.url}ja/${chapter}`)
  await hydrated(page)
  await page.waitForLoadState('networkidle')
  const scripts = requests.filter((request) => request.endsWith('.js') && !/worker/.test(request))
  const sizes = await Promise.all(
    scripts.map(
      async (script) =>
        gzipSync(await readFile(`dist/${script.slice(site.url.length)}`), { level: 9 }).length,
    ),
  )
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000)
  await leave()
  await site.close()
})
