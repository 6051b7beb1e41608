import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { chartsOf, openLab, train } from '../lab-on-page.ts'
import { labsOfChapters } from '../labs-of-chapters.ts'
import { watchTasks } from '../page-measures.ts'
import { withoutServiceWorker } from './reader.ts'
import { type Site, serve } from './serve.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await serve({ folder: 'dist' })
  // without a GPU to imitate: what draws in software on two cores is not the page
  browser = await chromium.launch({
    ...launchOptions(),
    args: ['--disable-gpu', '--disable-software-rasterizer', '--disable-background-networking'],
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

// by the processor's time, not the clock's: other work on the machine is not the page's
test.each(labsOfChapters())(
  'in the chapter $chapter, $lab trains without a task of over 50 ms on the page',
  async ({ chapter, lab }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await context.addInitScript(withoutServiceWorker)
    const page = await context.newPage()
    const frame = await openLab(page, `${site.url}ja/${chapter}/`, lab)
    await chartsOf(frame)
    const tasks = await watchTasks(browser, frame, async () => {
      await train(frame)
      await page.waitForTimeout(6000)
    })
    await page.context().close()
    expect(tasks.taskCount).toBeGreaterThan(100)
    expect(tasks.longestMs).toBeLessThan(50)
  },
)
