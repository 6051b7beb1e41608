// What a reader feels on the built site in dist/: first movement after a click, long tasks while training,
// opening a link that replays, going back through the history. Prints a table; `npm run build` first.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium } from 'playwright'
import { ensureChromium } from '../ensure-chromium.mjs'

const port = 4391
const server = spawn(process.execPath, [
  'node_modules/vite/bin/vite.js',
  'preview',
  '--port',
  String(port),
  '--strictPort',
])
await once(server.stdout, 'data')
const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
const none = ['--disable-gpu', '--disable-software-rasterizer']
try {
  for (const [name, args] of [
    ['software WebGL', software],
    ['no WebGL', none],
  ]) {
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [...args, '--disable-background-networking'],
    })
    console.log(`\n${name}`)
    console.table(await measure(browser))
    await browser.close()
  }
} finally {
  server.kill()
}

async function measure(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const lab = await open(page, '')
  const firstMove = []
  for (let round = 0; round < 5; round++) {
    firstMove.push(await page.evaluate(clickUntilMoved))
    await page.waitForTimeout(400)
    await lab.locator('[data-action="reset"]').click()
    await lab.and(page.locator('[data-state="idle"]')).waitFor()
  }
  await lab.getByLabel('Speed').selectOption('120')
  await page.evaluate(() => {
    window.tasks = []
    new PerformanceObserver((list) =>
      window.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
  })
  await lab.locator('[data-action="train"]').click()
  await lab.and(page.locator('[data-state="done"]')).waitFor()
  const tasks = await page.evaluate(() => window.tasks)
  const scrub = await page.evaluate(scrubThrough)
  const linked = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const replay = await openTimed(linked, '?line-fit.step=500&v=1', '500')
  return {
    'first movement after a click, median of 5 [ms]': median(firstMove),
    'tasks over 50 ms in 300 steps at 120/s': tasks.length,
    'longest of them [ms]': Math.round(Math.max(0, ...tasks)),
    'looks kept': scrub.looks,
    'main-thread ms for one scrub move, median': scrub.median,
    'a link that replays 500 steps, from worker ready [ms]': replay,
  }
}

async function open(page, query) {
  await page.goto(`http://localhost:${port}/en/linear-regression/${query}`)
  const lab = page.locator('[data-lab="line-fit"]')
  await lab.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
  await lab.locator('[data-action="train"]:enabled').waitFor()
  await lab.locator('[data-point]').waitFor()
  return lab
}

async function openTimed(page, query, step) {
  await page.goto(`http://localhost:${port}/en/linear-regression/${query}`)
  return await page.evaluate(async (goal) => {
    const frame = () => document.querySelector('[data-lab]')
    const seen = (isIt) =>
      new Promise((resolve) => {
        const check = () => (isIt() ? resolve() : requestAnimationFrame(check))
        check()
      })
    frame().scrollIntoView({ behavior: 'instant' })
    await seen(() => frame().dataset.backend)
    const start = performance.now()
    await seen(() => Number(frame().dataset.step) >= Number(goal))
    return Math.round(performance.now() - start)
  }, step)
}

function clickUntilMoved() {
  const frame = document.querySelector('[data-lab]')
  const start = performance.now()
  frame.querySelector('[data-action="train"]').click()
  return new Promise((resolve) => {
    const check = () =>
      frame.dataset.step === '0'
        ? requestAnimationFrame(check)
        : resolve(Math.round(performance.now() - start))
    check()
  })
}

async function scrubThrough() {
  const slider = document.querySelector('[data-lab] [data-action="scrub"]')
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const costs = []
  for (let index = 0; index <= Number(slider.max); index++) {
    const start = performance.now()
    setValue.call(slider, String(index))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    costs.push(performance.now() - start)
    await new Promise(requestAnimationFrame)
  }
  costs.sort((a, b) => a - b)
  return { looks: costs.length, median: Number(costs[costs.length >> 1].toFixed(1)) }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
