import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hydrated, newReader, startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await serve({ folder: 'dist' })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const light = 'rgb(250, 248, 243)'
const dark = 'rgb(23, 22, 20)'

async function choose(page: Page, theme: string): Promise<void> {
  await page.locator('[data-action="display"]').click()
  await page.locator(`input[value="${theme}"]`).check()
}

test('the theme follows the device until the reader chooses', async () => {
  const { page, leave } = await newReader(browser, { colorScheme: 'dark' })
  await page.goto(`${site.url}ja/`)
  expect(await ground(page)).toBe(dark)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await ground(page)).toBe(light)
  await hydrated(page)
  await choose(page, 'dark')
  expect(await ground(page)).toBe(dark)
  await page.keyboard.press('Escape')
  await choose(page, 'system')
  expect(await ground(page)).toBe(light)
  await leave()
})

test('the chosen theme is there on the next page before any script of ours has loaded', async () => {
  const { page, leave } = await newReader(browser)
  await page.goto(`${site.url}ja/`)
  await hydrated(page)
  await choose(page, 'dark')
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(`${site.url}en/`)
  expect(await ground(page)).toBe(dark)
  await leave()
})

test('where storage is refused everything works, and the reader is told once', async () => {
  const { page, complaints, leave } = await newReader(browser)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(site.url)
  await page.waitForURL(`${site.url}ja/`)
  await hydrated(page)
  const notice = page.getByText('設定を保存できない')
  expect(await notice.count()).toBe(0)
  await choose(page, 'dark')
  expect(await ground(page)).toBe(dark)
  await notice.waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '閉じる' }).click()
  await choose(page, 'light')
  expect(await ground(page)).toBe(light)
  expect(await notice.count()).toBe(0)
  expect(complaints).toEqual([])
  await leave()
})
