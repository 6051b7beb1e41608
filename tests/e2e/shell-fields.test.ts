import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newReader, type Reader, startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

let site: Site
let browser: Browser
let reader: Reader
let page: Page

beforeAll(async () => {
  site = await serve({ folder: 'dist' })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(async () => {
  reader = await newReader(browser)
  page = reader.page
  await page.goto(`${site.url}ja/labs/line-fit/`)
  await entry().and(page.locator(':enabled')).waitFor()
})
afterEach(async () => {
  await reader.leave()
})

const entry = () => page.getByRole('textbox', { name: '学習率 η' })
const slider = () => page.getByRole('slider', { name: '学習率 η' })

test('a number typed as a Japanese keyboard types it is taken at Enter', async () => {
  await entry().fill('０．２')
  await entry().press('Enter')
  expect(await entry().inputValue()).toBe('0.2')
  expect(await slider().getAttribute('aria-valuetext')).toBe('0.2')
})

test('leaving the entry takes it too, a decimal comma understood', async () => {
  await entry().fill('0,3')
  await entry().blur()
  expect(await entry().inputValue()).toBe('0.3')
})

test.each(['abc', '7', '-0.1', ''])('%j is refused in words, and the old value stays', async (text) => {
  await entry().fill(text)
  await entry().press('Enter')
  expect(await entry().inputValue()).toBe('0.05')
  expect(await entry().getAttribute('aria-invalid')).toBe('true')
  const described = await entry().getAttribute('aria-describedby')
  const message = page.locator(`[id="${described!.split(' ').at(-1)}"]`)
  expect(await message.textContent()).toMatch(/0\.001.*1/)
  await entry().fill('0.1')
  await entry().press('Enter')
  expect(await entry().getAttribute('aria-invalid')).toBe('false')
})

test('Escape takes back what was typed', async () => {
  await entry().fill('0.7')
  await entry().press('Escape')
  expect(await entry().inputValue()).toBe('0.05')
})

test('arrow keys move the value on its log scale, from the slider and from the entry alike', async () => {
  await slider().press('ArrowRight')
  const up = Number(await entry().inputValue())
  expect(up / 0.05).toBeGreaterThan(1.05)
  expect(up / 0.05).toBeLessThan(1.3)
  await entry().press('ArrowDown')
  await entry().press('ArrowDown')
  expect(Number(await entry().inputValue())).toBeLessThan(0.05)
})

test('the slider’s ends are the bounds', async () => {
  await slider().press('Home')
  expect(await entry().inputValue()).toBe('0.001')
  await slider().press('End')
  expect(await entry().inputValue()).toBe('1')
})
