import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureFirefox } from '../ensure-firefox.mjs'
import { type Site, serve } from './serve.ts'

const firefox = ensureFirefox()
const name = firefox
  ? `Firefox (${firefox})`
  : 'SKIPPED: no Firefox (apt-get install firefox-esr, or FIREFOX_PATH)'
const lab = '[data-lab="line-fit"]'

describe.skipIf(!firefox)(name, () => {
  let site: Site
  let browser: Browser
  beforeAll(async () => {
    site = await serve({ folder: 'dist' })
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox!,
      headless: true,
      extraPrefsFirefox: { 'intl.accept_languages': 'ja' },
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('a reader opens a chapter, trains its lab and shares what it came to', async () => {
    const { page, complaints } = await open(browser, `${site.url}ja/linear-regression/`)
    await page.locator('[data-action="display"]:enabled').wait()
    await page.$eval(lab, (element) => element.scrollIntoView({ block: 'start' }))
    await page.locator(`${lab} [data-point]`).wait()
    await page.select(`${lab} select:has(option[value="Infinity"])`, 'Infinity')
    await page.locator(`${lab} [data-action="train"]:enabled`).click()
    await page.locator(`${lab}[data-state="done"]`).wait()
    const gap = await gapOf(page)
    expect(gap).toBeGreaterThan(0)
    expect(gap).toBeLessThan(0.01)
    await page.locator(`${lab} [data-action="share"]`).click()
    const link = await page
      .locator('dialog[open] textarea')
      .map((field) => field.value)
      .wait()
    expect(link).toContain('line-fit.')
    expect(complaints).toEqual([])
    await page.close()

    const other = await open(browser, link)
    await other.page.locator('[data-action="display"]:enabled').wait()
    await other.page.locator(lab).wait()
    await other.page.$eval(lab, (element) => element.scrollIntoView({ block: 'start' }))
    await other.page.locator(`${lab}[data-step="300"]`).wait()
    expect(await gapOf(other.page)).toBe(gap)
    expect(other.complaints).toEqual([])
    await other.page.close()
  })

  test.each(['ja/', 'en/', 'en/labs/', 'en/calculus/'])('%s opens without a complaint', async (path) => {
    const { page, complaints } = await open(browser, site.url + path)
    await page.locator('[data-action="display"]:enabled').wait()
    expect(await page.$eval('h1', (title) => title.textContent?.length ?? 0)).toBeGreaterThan(3)
    expect(complaints).toEqual([])
    await page.close()
  })
})

async function open(browser: Browser, address: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(address)
  return { page, complaints }
}

async function gapOf(page: Page): Promise<number> {
  return await page.$eval(lab, (element) => Number(element.getAttribute('data-metric-gap')))
}
