import axe from 'axe-core'
import type { Browser, BrowserContext, Locator, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { qrModules } from '#/runtime/qr-code.tsx'
import { comeNear, hasState } from '../lab-on-page.ts'
import { startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

let site: Site
let browser: Browser
const contexts: BrowserContext[] = []
const chapter = 'linear-regression/'

beforeAll(async () => {
  site = await serve({ folder: 'dist', base: '/some/base/' })
  browser = await startBrowser()
})
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function newRoom(): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 720 } })
  context.setDefaultTimeout(30_000)
  contexts.push(context)
  return context
}

/** A window of the room on a slide, or presenting one. */
async function openLecture(room: BrowserContext, query: string, language = 'ja'): Promise<Page> {
  const page = await room.newPage()
  await page.goto(`${site.url}${language}/${chapter}?${query}`)
  await page.locator('[data-lecture-part]').first().waitFor()
  return page
}

const numberOf = (page: Page) => page.locator('[data-lecture-part] [data-slide]')
const labOf = (page: Page) => page.locator('[data-lab="line-fit"]')

async function isOnSlide(page: Page, slide: number): Promise<void> {
  await page.locator(`[data-lecture-part] [data-slide="${slide}"]`).waitFor()
}

async function isInStep(presenter: Page): Promise<void> {
  await presenter.locator('[data-contact="inStep"]').waitFor()
}

async function countOf(page: Page): Promise<number> {
  return Number(await numberOf(page).getAttribute('data-count'))
}

/** Turns to the lab's slide; its untrained model is shown. */
async function turnToLab(page: Page): Promise<Locator> {
  await page.keyboard.press('l')
  const lab = labOf(page)
  await lab.locator('[data-action="train"]:enabled').waitFor()
  await hasState(lab, 'idle', 'paused', 'done')
  return lab
}

test('a chapter becomes slides, each seen alone, turned by keys and kept by a reload', async () => {
  const page = await openLecture(await newRoom(), 'slide=1')
  await page.locator('[data-lecture-part="title"] h1').waitFor()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('projection')
  expect(await page.locator('header').filter({ visible: true }).count()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await isOnSlide(page, 2)
  await page.keyboard.press('End')
  await isOnSlide(page, await countOf(page))
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await isOnSlide(page, 3)
  expect(await page.locator('.prose h2').filter({ visible: true }).all()).toHaveLength(1)
  await page.waitForURL(/[?&]slide=3$/)
  await page.reload()
  await isOnSlide(page, 3)
})

test.each([
  ['slide=999', 'last'],
  ['slide=nonsense', 'first'],
  ['slide=-4', 'first'],
])('an address with %s opens the %s slide', async (query, expected) => {
  const page = await openLecture(await newRoom(), query)
  await isOnSlide(page, expected === 'last' ? await countOf(page) : 1)
})

test('both languages have the same number of slides', async () => {
  const room = await newRoom()
  const pages = await Promise.all(['ja', 'en'].map((language) => openLecture(room, 'slide=1', language)))
  const counts = await Promise.all(pages.map(countOf))
  expect(counts[0]).toBeGreaterThan(20)
  expect(counts[0]).toBe(counts[1])
})

test('a slide longer than the screen is read to its end before the next', async () => {
  const page = await openLecture(await newRoom(), 'slide=3')
  const prose = page.locator('main .prose')
  const rest = () => prose.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight)
  await page.setViewportSize({ width: 1280, height: 420 })
  await expect.poll(rest).toBeGreaterThan(2)
  for (let presses = 0; presses < 20 && (await rest()) > 2; presses++) {
    await page.keyboard.press('PageDown')
    await isOnSlide(page, 3)
  }
  await page.keyboard.press('PageDown')
  await isOnSlide(page, 4)
})

test('the lab on a slide is the chapter’s own: what was trained stays, there and back', async () => {
  const room = await newRoom()
  const page = await openLecture(room, 'slide=1')
  const lab = await turnToLab(page)
  for (let step = 1; step <= 3; step++) await page.keyboard.press('s')
  await page.locator('[data-lab="line-fit"][data-step="3"]').waitFor()
  const gap = await lab.getAttribute('data-metric-gap')
  await page.keyboard.press('l')
  await isOnSlide(page, 1)
  expect(await lab.isVisible()).toBe(false)
  await page.keyboard.press('l')
  expect(await lab.getAttribute('data-step')).toBe('3')
  await page.locator('[data-lecture="leave"]').click()
  await page.locator('[data-action="display"]').waitFor()
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull()
  expect(await lab.getAttribute('data-step')).toBe('3')
  expect(await lab.getAttribute('data-metric-gap')).toBe(gap)
  await page.locator('[data-action="lecture"]').click()
  await page.locator('[data-lecture-part="bar"]').waitFor()
  expect(await lab.getAttribute('data-step')).toBe('3')
  await page.keyboard.press('r')
  await page.locator('[data-lab="line-fit"][data-step="0"]').waitFor()
})

test('keys typed into a field are the field’s', async () => {
  const page = await openLecture(await newRoom(), 'slide=1')
  const lab = await turnToLab(page)
  const at = await numberOf(page).getAttribute('data-slide')
  const seed = lab.getByLabel('乱数シード')
  await seed.focus()
  for (const key of ['ArrowRight', 's', 'q', ' ']) await page.keyboard.press(key)
  expect(await numberOf(page).getAttribute('data-slide')).toBe(at)
  expect(await lab.getAttribute('data-step')).toBe('0')
  expect(await page.locator('[data-lecture-part="code"]').count()).toBe(0)
})

test('two presenters keep in step with the projected window, turn it, drive its lab and see how it does', async () => {
  const room = await newRoom()
  const stage = await openLecture(room, 'slide=2')
  const first = await openLecture(room, 'slide=1&presenter')
  const second = await openLecture(room, 'slide=9&presenter', 'en')
  await Promise.all([first, second].map(isInStep))
  await Promise.all([first, second].map((page) => isOnSlide(page, 2)))
  await first.locator('[data-lecture="next"]').click()
  await Promise.all([stage, first, second].map((page) => isOnSlide(page, 3)))
  await second.keyboard.press('ArrowLeft')
  await Promise.all([stage, first, second].map((page) => isOnSlide(page, 2)))
  await turnToLab(stage)
  const report = first.locator('[data-lab-report="line-fit"]')
  await report.waitFor()
  await first.locator('[data-lecture="step"]').click()
  await first.locator('[data-lab-report="line-fit"][data-step="1"]').waitFor()
  expect(await labOf(stage).getAttribute('data-step')).toBe('1')
  expect(await first.locator('[data-notes]').textContent()).not.toBe('')
  await first.reload()
  await isInStep(first)
  expect(await numberOf(first).getAttribute('data-slide')).toBe(
    await numberOf(stage).getAttribute('data-slide'),
  )
  await second.close()
  await first.keyboard.press('Home')
  await Promise.all([stage, first].map((page) => isOnSlide(page, 1)))
})

test('the presenter trains no second model', async () => {
  const room = await newRoom()
  const presenter = await openLecture(room, 'slide=5&presenter')
  await presenter.locator('[data-preview="next"]').waitFor()
  expect(presenter.workers()).toHaveLength(0)
})

test('a closed window is noticed, and another takes its place', async () => {
  const room = await newRoom()
  const stage = await openLecture(room, 'slide=4')
  const presenter = await openLecture(room, 'slide=1&presenter')
  await isInStep(presenter)
  await stage.close()
  await presenter.locator(':is([data-contact="gone"], [data-contact="silent"])').waitFor()
  // by itself it can still be leafed through
  await presenter.locator('[data-lecture="next"]').click()
  await isOnSlide(presenter, 5)
  const [again] = await Promise.all([
    room.waitForEvent('page'),
    presenter.locator('[data-lecture="reopen"]').click(),
  ])
  await isOnSlide(again, 5)
  await isInStep(presenter)
})

test('a lecture that is left says farewell', async () => {
  const room = await newRoom()
  const stage = await openLecture(room, 'slide=4')
  const presenter = await openLecture(room, 'slide=4&presenter')
  await isInStep(presenter)
  await stage.locator('[data-lecture="leave"]').click()
  await presenter.locator('[data-contact="gone"]').waitFor()
})

test('of two projected windows the one used last is followed', async () => {
  const room = await newRoom()
  const old = await openLecture(room, 'slide=2')
  const presenter = await openLecture(room, 'slide=1&presenter')
  await isInStep(presenter)
  const fresh = await openLecture(room, 'slide=6')
  await isOnSlide(presenter, 6)
  await old.locator('[data-notice="superseded"]').waitFor()
  await presenter.keyboard.press('ArrowLeft')
  await isOnSlide(fresh, 5)
  await isOnSlide(old, 2)
  await old.keyboard.press('ArrowRight')
  await isOnSlide(presenter, 3)
  await fresh.locator('[data-notice="superseded"]').waitFor()
})

test('without BroadcastChannel both windows say so and go on by themselves', async () => {
  const room = await newRoom()
  await room.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  })
  const stage = await openLecture(room, 'slide=2')
  await stage.locator('[data-notice="noWindows"]').waitFor()
  const presenter = await openLecture(room, 'slide=2&presenter')
  await presenter.locator('[data-contact="impossible"]').waitFor()
  await presenter.locator('[data-lecture="next"]').click()
  await isOnSlide(presenter, 3)
  await stage.keyboard.press('ArrowRight')
  await isOnSlide(stage, 3)
})

test('the key for it opens the presenter’s window beside this one', async () => {
  const room = await newRoom()
  const stage = await openLecture(room, 'slide=3')
  const [presenter] = await Promise.all([room.waitForEvent('page'), stage.keyboard.press('p')])
  await isInStep(presenter)
  await isOnSlide(presenter, 3)
})

test('the code on the wall holds the address that opens exactly this', async () => {
  const room = await newRoom()
  const stage = await openLecture(room, 'slide=1&line-fit.learningRate=0.02&line-fit.seed=7')
  const lab = await turnToLab(stage)
  for (let step = 1; step <= 2; step++) await stage.keyboard.press('s')
  await stage.locator('[data-lab="line-fit"][data-step="2"]').waitFor()
  await stage.keyboard.press('q')
  const code = stage.locator('[data-lecture-part="code"] [data-address]')
  const address = (await code.getAttribute('data-address'))!
  expect(new URL(address).searchParams.get('line-fit.seed')).toBe('7')
  expect(await darkModules(code)).toEqual(qrModules(address)!.map((row) => row.map(Number).join('')))
  const phone = await (await newRoom()).newPage()
  await phone.goto(address)
  await comeNear(labOf(phone))
  await phone.locator('[data-lab="line-fit"][data-step="2"]').waitFor()
  for (const name of ['data-metric-loss', 'data-metric-gap', 'data-seed']) {
    expect(await labOf(phone).getAttribute(name)).toBe(await lab.getAttribute(name))
  }
  await stage.keyboard.press('Escape')
  expect(await code.count()).toBe(0)
})

/** The code as it is drawn, row by row: one bar for each run of dark modules. */
async function darkModules(code: Locator): Promise<string[]> {
  const { size, bars } = await code.evaluate((element) => ({
    size: Number(element.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]),
    bars: element.querySelector('path[fill="#000"]')!.getAttribute('d')!,
  }))
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  for (const [, x, y, width] of bars.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    rows[Number(y)]!.fill(1, Number(x), Number(x) + Number(width))
  }
  return rows.map((row) => row.join(''))
}

test('a class link hides what the lecturer ticked, and the hidden keep their values', async () => {
  const room = await newRoom()
  const lecturer = await room.newPage()
  await lecturer.goto(`${site.url}ja/labs/line-fit/?line-fit.learningRate=0.02`)
  const lab = labOf(lecturer)
  await lab.locator('[data-action="train"]:enabled').waitFor()
  await lab.locator('[data-action="step"]').click()
  await lecturer.locator('[data-lab="line-fit"][data-step="1"]').waitFor()
  const loss = await lab.getAttribute('data-metric-loss')
  await lab.locator('[data-action="share"]').click()
  await lab.locator('dialog details summary').click()
  await lab.locator('[data-hide="learningRate"]').check()
  await lab.locator('[data-hide="seed"]').check()
  const link = await lab.locator('dialog textarea').first().inputValue()
  expect(new URL(link).searchParams.get('line-fit.hide')).toBe('learningRate,seed')
  expect(await lab.getByRole('textbox', { name: '乱数シード' }).count()).toBe(1)
  // the same within a chapter and embedded elsewhere
  for (const page of ['ja/linear-regression/', 'en/labs/line-fit/']) {
    const student = await room.newPage()
    await student.goto(`${site.url}${page}${new URL(link).search}#line-fit`)
    const opened = labOf(student)
    await comeNear(opened)
    await opened.locator('[data-action="train"]:enabled').waitFor()
    await expect.poll(() => opened.getByLabel(/乱数シード|Seed/).count()).toBe(0)
    expect(await opened.getByLabel(/学習率|Learning rate/).count()).toBe(0)
    expect(await opened.getByLabel(/速さ|Speed/).count()).toBe(1)
    // one step at the lecturer's learning rate, which the class does not see
    await student.locator('[data-lab="line-fit"][data-step="1"]').waitFor()
    expect(await opened.getAttribute('data-metric-loss')).toBe(loss)
    await expect.poll(() => student.url()).toContain('line-fit.hide=')
  }
})

test('a control to hide that the lab does not have is named', async () => {
  const page = await (await newRoom()).newPage()
  await page.goto(`${site.url}en/labs/line-fit/?line-fit.hide=momentum,seed`)
  const notice = page.locator('[data-notice="link"]')
  await notice.waitFor()
  expect(await notice.textContent()).toContain('momentum')
  expect(await labOf(page).getByLabel('Seed').count()).toBe(0)
})

test('one key gives a lab the whole screen and takes it back', async () => {
  const page = await (await newRoom()).newPage()
  await page.goto(`${site.url}en/labs/line-fit/`)
  const lab = labOf(page)
  await lab.locator('[data-action="train"]:enabled').waitFor()
  const isWhole = () => page.evaluate(() => document.fullscreenElement?.id ?? '')
  await lab.locator('[data-action="step"]').focus()
  await page.keyboard.press('z')
  await expect.poll(isWhole).toBe('line-fit')
  await page.keyboard.press('z')
  await expect.poll(isWhole).toBe('')
})

test.each([
  ['ja', 'slide=1'],
  ['en', 'slide=3'],
  ['ja', 'slide=5'],
  ['en', 'slide=5&presenter'],
])('axe finds nothing wrong in %s on %s', async (language, query) => {
  const room = await newRoom()
  const page = await openLecture(room, query, language)
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
  await page.addScriptTag({ content: axe.source })
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
  expect(violations).toEqual([])
})

test.each([360, 1920])(
  'nothing of a slide or of the presenter is cut off sideways at %d px',
  async (width) => {
    const room = await newRoom()
    for (const query of ['slide=1', 'slide=3', 'slide=5', 'slide=5&presenter']) {
      const page = await openLecture(room, query)
      await page.setViewportSize({ width, height: 740 })
      const widths = await page.evaluate(() =>
        [document.documentElement, document.querySelector('main .prose')!].map(
          (box) => box.scrollWidth - box.clientWidth,
        ),
      )
      expect(Math.max(...widths)).toBeLessThanOrEqual(0)
    }
  },
)

test('the lecture’s time goes on through a reload and is begun anew by the presenter', async () => {
  const room = await newRoom()
  await room.clock.install({ time: '2026-01-01T10:00:00' })
  const stage = await openLecture(room, 'slide=2')
  await room.clock.fastForward('10:00')
  await stage.reload()
  await isOnSlide(stage, 2)
  const presenter = await openLecture(room, 'slide=2&presenter')
  await isInStep(presenter)
  const elapsed = presenter.locator('[data-elapsed]')
  await expect.poll(() => elapsed.textContent()).toMatch(/^10:0\d$/)
  await presenter.locator('[data-lecture="clock"]').click()
  await expect.poll(() => elapsed.textContent()).toMatch(/^0:0\d$/)
})
