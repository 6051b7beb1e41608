import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { hasState, openLab, setSpeed, train } from '../lab-on-page.ts'
import { withoutServiceWorker } from './reader.ts'
import { type Site, serve } from './serve.ts'

let site: Site
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await serve({ folder: 'dist' })
  browser = await chromium.launch(launchOptions())
})
afterEach(() => page.context().close())
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(options: BrowserContextOptions = {}): Promise<Locator> {
  const context = await browser.newContext(options)
  await context.addInitScript(withoutServiceWorker)
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const lab = await openLab(page, `${site.url}ja/logistic-regression/`, 'logistic')
  await lab.locator('[data-point]').waitFor()
  return lab
}

test('○ and × pasted as CSV are trained on; a bad paste is explained by row and nothing is lost', async () => {
  const lab = await open()
  await lab.locator('[data-action="paste-table"]').click()
  const dialog = page.locator('dialog[open]')
  const entry = dialog.locator('textarea')
  await entry.fill('x,y,class\n1,2,0\n2,3,maru\n3,6,1')
  await dialog.locator('[data-action="use-table"]').click()
  await dialog.getByText('3 行目').first().waitFor()
  expect(await entry.inputValue()).toContain('maru')
  // one in three is ○ where x = 0 and two in three where x = 1, whatever y is: the answer is w₁ = 2 log 2 and
  // b = −log 2, where the loss is log 3 − (2/3) log 2
  const rows = [-1, 1].flatMap((y) => [0, 0, 1].flatMap((t) => [`0;${y};${t}`, `1;${y};${1 - t}`]))
  await entry.fill(['滞在;商品;購入', ...rows].join('\n'))
  await dialog.locator('[data-action="use-table"]').click()
  await dialog.waitFor({ state: 'hidden' })
  await setSpeed(lab, 'Infinity')
  await train(lab)
  await hasState(lab, 'done')
  expect(Number(await lab.getAttribute('data-metric-loss'))).toBeCloseTo(Math.log(3) - (2 / 3) * Math.LN2, 4)
  expect(Number(await lab.getAttribute('data-metric-gap'))).toBeLessThan(0.01)
})

test('a finger drags a point without scrolling the page, and scrolls it on empty ground', async () => {
  const lab = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })
  const handle = lab.locator('[data-point]')
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const scroll = () => page.evaluate(() => scrollY)
  const before = { scroll: await scroll(), text: await handle.getAttribute('aria-valuetext') }
  const { x, y, width, height } = (await handle.boundingBox())!
  const from = [x + width / 2, y + height / 2] as const
  await swipe(from, [from[0] + (from[0] > 195 ? -60 : 60), from[1] - 70])
  await expect.poll(() => handle.getAttribute('aria-valuetext')).not.toBe(before.text)
  expect(await scroll()).toBe(before.scroll)
  // the corner of the picture is outside the reach of every point
  const plot = (await lab.locator('[data-plot="plane"]').boundingBox())!
  await swipe([plot.x + 4, plot.y + plot.height - 4], [plot.x + 4, plot.y + plot.height - 204])
  await expect.poll(scroll).toBeGreaterThan(before.scroll + 50)
})

/** One finger from here to there. */
async function swipe(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) => {
    const at = { x: from[0] + share * (to[0] - from[0]), y: from[1] + share * (to[1] - from[1]) }
    return session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [at] })
  }
  await send('touchStart', 0)
  for (let move = 1; move <= 8; move++) await send('touchMove', move / 8)
  await send('touchEnd', 1)
  await session.detach()
}
