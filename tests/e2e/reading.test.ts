import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hydrated, newReader, startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

let site: Site
let browser: Browser
const chapter = 'linear-regression/'

beforeAll(async () => {
  site = await serve({ folder: 'dist' })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe('a footnote', () => {
  test('opens beside its mark by keyboard, and Escape gives the focus back to the mark', async () => {
    const { page, complaints, leave } = await newReader(browser)
    await page.goto(`${site.url}en/${chapter}`)
    await hydrated(page)
    const mark = page.locator('a[data-footnote-ref]').first()
    await mark.focus()
    await page.keyboard.press('Enter')
    const card = page.locator('.footnote-card:popover-open')
    expect(await card.textContent()).toContain('Galton')
    expect(await card.locator('[data-footnote-backref], [id]').count()).toBe(0)
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(page.url()).toBe(`${site.url}en/${chapter}`)
    expect(complaints).toEqual([])
    await leave()
  })

  test('is a link to the notes at the end without JavaScript', async () => {
    const { page, leave } = await newReader(browser, { javaScriptEnabled: false })
    await page.goto(`${site.url}en/${chapter}`)
    await page.locator('a[data-footnote-ref]').first().click()
    expect(new URL(page.url()).hash).toBe('#fn-galton')
    await leave()
  })
})

test('a formula is copied as TeX and code as it stands', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const { page, leave } = await newReader(browser, { permissions })
  await page.goto(`${site.url}ja/${chapter}`)
  await hydrated(page)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.locator('.copyable:has(.formula) .copy').first().click()
  await expect.poll(clipboard).toBe('\\hat{y} = w x + b')
  await page.locator('.copyable:has(.code) .copy').first().click()
  await expect.poll(clipboard).toMatch(/^import numpy as np\n/)
  await leave()
})

test('what to read before stands at the head: written chapters as links, others as in preparation', async () => {
  const { page, leave } = await newReader(browser)
  await page.goto(`${site.url}en/${chapter}`)
  expect(await page.locator('header dd a').getAttribute('href')).toMatch(/\/calculus\/$/)
  await page.goto(`${site.url}en/logistic-regression/`)
  expect(await page.locator('header dd').allTextContents()).toContain(
    'Probability and statistics in preparation',
  )
  await leave()
})

test('on paper a lab is its picture with a code, and neither buttons nor the shell are printed', async () => {
  const { page, leave } = await newReader(browser, { colorScheme: 'dark' })
  await page.goto(`${site.url}en/${chapter}`)
  await hydrated(page)
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      document.documentElement.dataset.printed = ''
    }
  })
  await page.locator('[data-action="print"]').click()
  await page.locator('html[data-printed]').waitFor()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const lab = page.locator('[data-lab="line-fit"]')
  expect(await lab.locator('[data-picture=""]').isVisible()).toBe(true)
  expect(await lab.locator('svg[role="img"][shape-rendering="crispEdges"]').isVisible()).toBe(true)
  expect(await page.locator('button:visible:not([popovertarget])').count()).toBe(0)
  expect(await page.locator('body > * header:has(nav):visible, aside:visible, footer:visible').count()).toBe(
    0,
  )
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
  await page.goto(`${site.url}en/optimizers/`)
  const outside = page.locator('.footnotes a[href^="https"]').first()
  const told = () => outside.evaluate((link) => getComputedStyle(link, '::after').content)
  await expect.poll(told).toContain('https://')
  await leave()
})
