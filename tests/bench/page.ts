import type { Browser, Locator, Page } from 'playwright'
import { chartsOf, openLab, train } from '../lab-on-page.ts'
import { firstMovements, watchTasks } from '../page-measures.ts'

/** What a lab does to its page, in milliseconds where nothing else is said. */
export interface PageRow {
  readonly lab: string
  /** From a click on *train* to the first step seen; the median of five. */
  readonly firstMovement: number
  /** The longest task of the page's thread while it trained, by processor time. */
  readonly longestTask: number
  /** Tasks over 50 ms by the clock, as the Long Tasks API tells them. */
  readonly longTasks: number
  /** A picture of the past while scrubbing, of this many looks kept. */
  readonly scrub: number
  readonly looks: number
}

const trainingMs = 6000
const mostLooks = 500

/** Measures one lab in its chapter. */
export async function measureLab(browser: Browser, address: string, lab: string): Promise<PageRow> {
  const page = await newPage(browser)
  try {
    const frame = await openLab(page, address, lab)
    await chartsOf(frame)
    const movements = await firstMovements(frame)
    const tasks = await watchTasks(browser, frame, async () => {
      await train(frame)
      await page.waitForTimeout(trainingMs)
    })
    const { scrub, looks } = await scrubbing(frame)
    return {
      lab,
      firstMovement: movements.toSorted((one, other) => one - other)[2]!,
      longestTask: tasks.longestMs,
      longTasks: tasks.longTasks,
      scrub,
      looks,
    }
  } finally {
    await page.context().close()
  }
}

/** Goes on training, again and again where the run is done, until so many looks are kept, or for 20 seconds. */
async function gatherLooks(frame: HTMLElement, most: number): Promise<void> {
  const limit = performance.now() + 20_000
  const slider = frame.querySelector<HTMLInputElement>('[data-action="scrub"]')!
  while (Number(slider.max) + 1 < most && performance.now() < limit) {
    frame.querySelector<HTMLElement>('[data-action="train"]')?.click()
    await new Promise((done) => setTimeout(done, 200))
  }
}

/** Milliseconds until a link to step 500 shows that step: from the navigation, and from the untrained model on. */
export async function measureReplay(browser: Browser, address: string, lab: string) {
  const page = await newPage(browser)
  try {
    // once before, so that only the second visit is measured: code and choice of backend are there
    await openLab(page, address, lab)
    await page.goto(`${address}?${lab}.step=500&v=1`)
    const slot = page.locator(`[data-lab="${lab}"]`)
    const replayMs = await slot.evaluate(watchReplay, lab)
    return { replayMs, sinceNavigationMs: await page.evaluate(() => performance.now()) }
  } finally {
    await page.context().close()
  }
}

/** Brings the lab near, as it is replaced by the live one, and times its replay. */
function watchReplay(_: Element, slug: string): Promise<number> {
  return new Promise((done, fail) => {
    const limit = performance.now() + 30_000
    let start = 0
    const check = () => {
      if (performance.now() > limit) fail(new Error(`${slug}: not at step 500 after 30 s`))
      const frame = document.querySelector<HTMLElement>(`[data-lab="${slug}"]`)
      frame?.scrollIntoView({ behavior: 'instant' })
      if (start === 0 && frame?.dataset.backend) start = performance.now()
      if (frame?.dataset.step === '500') done(performance.now() - start)
      else requestAnimationFrame(check)
    }
    check()
  })
}

/** Trains until there is much to look back on, then goes through all that is kept, a picture at a time. */
async function scrubbing(lab: Locator): Promise<{ scrub: number; looks: number }> {
  await lab.evaluate(gatherLooks, mostLooks)
  await lab
    .locator('[data-action="pause"]')
    .click({ timeout: 500 })
    .catch(() => {})
  return await lab.evaluate(async (frame: HTMLElement) => {
    const slider = frame.querySelector<HTMLInputElement>('[data-action="scrub"]')!
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
    const looks = Number(slider.max) + 1
    const start = performance.now()
    for (let look = 0; look < looks; look++) {
      setValue.call(slider, String(look))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await nextFrame()
    }
    return { scrub: (performance.now() - start) / looks, looks }
  })
}

async function newPage(browser: Browser): Promise<Page> {
  return await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
}
