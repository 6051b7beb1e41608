import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Edition, filesOf, type OfflineGroup } from '#/base/offline.ts'
import { hydrated, newReader, startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

const dist = process.env.E2E_FOLDER ?? 'dist'
const allow: BrowserContextOptions = { serviceWorkers: 'allow' }
const patience = { timeout: 60_000 }
const chapter = 'linear-regression'
let browser: Browser
let edition: Edition

beforeAll(async () => {
  browser = await startBrowser()
  const worker = await readFile(join(dist, 'sw.js'), 'utf8')
  edition = JSON.parse(worker.slice(worker.indexOf('{'), worker.indexOf(';\n')))
})
afterAll(async () => {
  await browser.close()
})

/** Waits until a group is kept to its last file. */
async function kept(page: Page, group: OfflineGroup, root: string): Promise<void> {
  const wanted = filesOf(edition, group, 'ja').map(({ path }) => new URL(root + path).href)
  const missing = () =>
    page.evaluate(async (addresses) => {
      const names = await caches.keys()
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      const there = new Set(lists.flat().map(({ url }) => url))
      return addresses.filter((address) => !there.has(address))
    }, wanted)
  await expect.poll(missing, patience).toEqual([])
}

/** Starts the first lab of a page; it comes to life when it is seen. */
async function train(page: Page): Promise<void> {
  const button = page.locator('[data-action="train"]').first()
  await button.waitFor()
  // by script: the button may be replaced by its living self meanwhile
  await page.evaluate(() => document.querySelector('[data-action="train"]')?.scrollIntoView())
  await button.click()
}
const stepOf = async (page: Page) =>
  Number((await page.locator('[data-step]').first().getAttribute('data-step')) ?? 0)

describe.each(['/', '/deep/sub path/'])('served under %j', (base) => {
  let site: Site
  beforeAll(async () => {
    site = await serve({ folder: dist, base })
  })
  afterAll(async () => {
    await site.close()
  })

  test('after one visit to the home page, chapters read offline', async () => {
    const { page, leave } = await newReader(browser, allow)
    await page.goto(`${site.url}ja/`)
    await kept(page, 'text', site.url)
    await page.context().setOffline(true)
    await page.locator(`main a[href$="${chapter}/"]`).first().click()
    await expect.poll(() => page.locator('.prose').textContent(), patience).toMatch(/直線.{6000}/s)
    await page.goto(`${site.url}ja/calculus/?from=mail`)
    await hydrated(page)
    expect((await page.locator('.prose').textContent())?.length).toBeGreaterThan(6000)
    await page.goto(`${site.url}en/calculus/`)
    expect(await page.locator('section[lang="en"] h2').textContent()).toMatch(/not on your device/)
    await page.locator('section[lang="ja"] a').click()
    await page.waitForURL(`${site.url}ja/`)
    await leave()
  })

  test('after one run, labs train offline', async () => {
    const { page, leave } = await newReader(browser, allow)
    await page.goto(`${site.url}ja/${chapter}/`)
    await hydrated(page)
    await train(page)
    await kept(page, 'labs', site.url)
    await kept(page, 'text', site.url)
    await page.context().setOffline(true)
    await page.goto(`${site.url}ja/calculus/`)
    await hydrated(page)
    await train(page)
    await expect.poll(() => stepOf(page), patience).toBeGreaterThan(0)
    await leave()
  })

  test('the book can be installed', async () => {
    const { page, leave } = await newReader(browser, allow)
    await page.goto(`${site.url}ja/`)
    await kept(page, 'core', site.url)
    const tools = await page.context().newCDPSession(page)
    const { url, errors, data } = await tools.send('Page.getAppManifest')
    expect(url).toBe(`${site.url}ja/book.webmanifest`)
    expect(errors).toEqual([])
    const { name, start_url, scope, icons } = JSON.parse(data ?? '')
    expect(name).toBe('学習する本')
    expect(new URL(start_url, url).href).toBe(`${site.url}ja/`)
    expect(new URL(scope, url).href).toBe(site.url)
    for (const { src } of icons) expect((await page.request.get(new URL(src, url).href)).status()).toBe(200)
    await leave()
  })
})

test('the whole book is kept on request, with its size before and after', async () => {
  const site = await serve({ folder: dist })
  const { page, complaints, leave } = await newReader(browser, allow)
  await page.goto(`${site.url}ja/progress/`)
  const button = page.locator('[data-action="keep-offline"]')
  await expect.poll(() => button.textContent(), patience).toMatch(/本全体をこの端末に保存 \(\d+(\.\d)? MB\)/)
  await button.click()
  await page.getByText('本全体を保存しました').waitFor(patience)
  expect(await page.locator('[data-group="whole"]').textContent()).toMatch(/保存済み \(\d+ MB\)/)
  await kept(page, 'whole', site.url)
  await page.context().setOffline(true)
  await page.goto(`${site.url}ja/labs/line-fit/`)
  await train(page)
  await expect.poll(() => stepOf(page), patience).toBeGreaterThan(0)
  expect(complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  await leave()
  await site.close()
})

test('an update is announced, never in the middle of a run, and leaves the open page its files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'book-'))
  await cp(dist, folder, { recursive: true })
  const site = await serve({ folder })
  const { page, leave } = await newReader(browser, allow)
  await page.goto(`${site.url}ja/${chapter}/`)
  await hydrated(page)
  await kept(page, 'text', site.url)
  await train(page)
  await kept(page, 'labs', site.url)
  // the next edition: other pages, another worker, and a file less on the server
  const old = edition.files.find(({ path }) => path.startsWith('assets/ja-') && path.endsWith('.js'))!.path
  const next = edition.version.replace(/./g, '0')
  for (const file of ['sw.js', `ja/${chapter}/index.html`]) {
    const text = await readFile(join(folder, file), 'utf8')
    await writeFile(
      join(folder, file),
      text.replaceAll(edition.version, next).replaceAll(old, 'assets/gone.js'),
    )
  }
  await writeFile(join(folder, 'assets/gone.js'), 'export default {}')
  await rm(join(folder, old))
  const notice = page.locator('[data-offline="updated"]')
  const status = page.locator('[data-status]').first()
  await page.evaluate(async () => {
    const changed = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    )
    await (await navigator.serviceWorker.getRegistration())!.update()
    await changed
  })
  if ((await status.getAttribute('data-status')) === 'running') {
    expect(await notice.count()).toBe(0)
    await page.locator('[data-action="pause"]').first().click()
  }
  await notice.waitFor(patience)
  const address = site.url + old
  expect(await page.evaluate(async (url) => (await fetch(url)).status, address)).toBe(200)
  await notice.locator('[data-action="update"]').click()
  await page.locator(`html[data-version="${next}"]`).waitFor(patience)
  await leave()
  await site.close()
  await rm(folder, { recursive: true })
})

describe('where nothing can be kept', () => {
  test('a service worker refused is said once, and everything else works', async () => {
    const site = await serve({ folder: dist })
    const { page, leave } = await newReader(browser, allow)
    await page.context().route('**/sw.js', (route) => route.abort())
    await page.goto(`${site.url}ja/${chapter}/`)
    const notice = page.locator('[data-offline="unavailable"]')
    await notice.waitFor(patience)
    await notice.getByRole('button').click()
    await train(page)
    await expect.poll(() => stepOf(page), patience).toBeGreaterThan(0)
    await page.goto(`${site.url}ja/progress/`)
    await page.locator('#offline').getByText('オフライン用の保存ができません').waitFor(patience)
    expect(await notice.count()).toBe(0)
    await leave()
    await site.close()
  })

  test('a full device is said, and the page reads on', async () => {
    const site = await serve({ folder: dist })
    const { page, leave } = await newReader(browser, allow)
    const tools = await page.context().newCDPSession(page)
    const origin = new URL(site.url).origin
    await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
    await page.goto(`${site.url}ja/${chapter}/`)
    await page.locator('[data-offline="full"]').waitFor(patience)
    expect((await page.locator('.prose').textContent())?.length).toBeGreaterThan(6000)
    await leave()
    await site.close()
  })
})
