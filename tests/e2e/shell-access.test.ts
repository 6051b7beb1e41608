import axe from 'axe-core'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pagePaths } from './built-pages.ts'
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

const pages = [...pagePaths('dist').filter((path) => path !== '404.html'), 'no/such/page/']
/** What leads on to a language at once is no page to look at. */
const looked = pages.filter((path) => path !== '' && path !== 'labs/')

test.each(looked)(
  'axe finds nothing wrong on %s, in light and dark, it fits a phone, and opens without a complaint',
  async (path) => {
    const { page, complaints, leave } = await newReader(browser, { reducedMotion: 'reduce' })
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    // what is too wide for its box is known once the fonts are there and a frame has passed
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
    await page.addScriptTag({ content: axe.source })
    // text that is skipped while far from the screen keeps the colours of before
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
    expect(await violations(page)).toEqual([])
    // the same page in other colours: the rules that look at colours look again
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    // what is drawn is drawn again for its new size
    await expect.poll(() => tooWide(page), { message: 'on a phone', timeout: 20_000 }).toEqual([])
    if (path !== 'no/such/page/') expect(complaints).toEqual([])
    await leave()
  },
)

/** What axe finds, by all its rules unless told. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  return await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const options = only ? { runOnly: { type: 'rule' as const, values: only } } : {}
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], ...options })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, rules)
}

/** What stands out of the page to the right, or that the page scrolls sideways, on a phone of 360 px. */
async function tooWide(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    const isClipped = (element: Element): boolean =>
      element.parentElement !== null && (clips(element.parentElement) || isClipped(element.parentElement))
    const { scrollWidth } = document.documentElement
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !isClipped(element))
      .map((element) => `${element.tagName} ${element.className}`)
      .concat(scrollWidth > 360 ? [`the page is ${scrollWidth} px wide`] : [])
  })
}
