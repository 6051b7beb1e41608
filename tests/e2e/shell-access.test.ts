import axe from 'axe-core'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newReader, startBrowser } from './reader.ts'
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

const inEach = (path: string) => [`ja/${path}`, `en/${path}`]
const pages = [...inEach(''), ...inEach('linear-regression/'), ...inEach('labs/'), 'no/such/page/']

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(pages)('axe finds nothing wrong on %s', async (path) => {
    const { page, leave } = await newReader(browser, { colorScheme, reducedMotion: 'reduce' })
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    // what is too wide for its box is known once the fonts are there and a frame has passed
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
    await page.addScriptTag({ content: axe.source })
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations: found } = await axe.run(document, { resultTypes: ['violations'] })
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    })
    expect(violations).toEqual([])
    await leave()
  })
})

test.each(pages)('%s does not scroll sideways at 360 px', async (path) => {
  const { page, leave } = await newReader(browser, { viewport: { width: 360, height: 740 } })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  const wide = await page.evaluate(() => {
    const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    const isClipped = (element: Element): boolean =>
      element.parentElement !== null && (clips(element.parentElement) || isClipped(element.parentElement))
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !isClipped(element))
      .map((element) => `${element.tagName} ${element.className}`)
  })
  expect(wide).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await leave()
})
