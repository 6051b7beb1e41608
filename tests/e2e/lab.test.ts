import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { comeNear, hasState, openLab as openLabAt, setSpeed, train } from '../lab-on-page.ts'
import { withoutServiceWorker } from './reader.ts'
import { type Site, serve } from './serve.ts'

let site: Site
let browser: Browser
const pages: Page[] = []

beforeAll(async () => {
  site = await serve({ folder: 'dist' })
  browser = await chromium.launch(launchOptions())
})
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function newPage(options: BrowserContextOptions = {}, from = browser): Promise<Page> {
  const context = await from.newContext(options)
  await context.addInitScript(withoutServiceWorker)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  pages.push(page)
  return page
}

/** Opens the chapter and brings its lab into view, its points to be taken hold of. */
async function openLab(page: Page, address = 'ja/linear-regression/'): Promise<Locator> {
  const lab = await openLabAt(page, site.url + address, 'line-fit')
  await lab.locator('[data-point]').waitFor()
  return lab
}

async function metric(lab: Locator, name: string): Promise<number> {
  return Number(await lab.getAttribute(`data-metric-${name}`))
}

async function stepOf(lab: Locator): Promise<number> {
  return Number(await lab.getAttribute('data-step'))
}

/** Resolves once an attribute of the lab satisfies `isIt`. */
async function attribute(lab: Locator, name: string, isIt: (value: number) => boolean): Promise<number> {
  return await expect
    .poll(async () => Number(await lab.getAttribute(name)), { timeout: 30_000, interval: 20 })
    .toSatisfy(isIt)
    .then(async () => Number(await lab.getAttribute(name)))
}

test('the lab shows its data before anything is pressed, and trains to the normal equation’s answer', async () => {
  const lab = await openLab(await newPage())
  expect(await stepOf(lab)).toBe(0)
  expect(await metric(lab, 'gap')).toBe(1)
  await setSpeed(lab, 'Infinity')
  await train(lab)
  await hasState(lab, 'done')
  expect(await stepOf(lab)).toBe(300)
  expect(await metric(lab, 'gap')).toBeLessThan(0.01)
})

test('a point dragged while the model trains changes the data that it learns', async () => {
  const page = await newPage()
  const lab = await openLab(page)
  await train(lab)
  await attribute(lab, 'data-step', (step) => step >= 3)
  const point = lab.locator('[data-point]')
  await point.scrollIntoViewIfNeeded()
  const box = (await point.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y - 60, { steps: 5 })
  await page.mouse.up()
  await setSpeed(lab, 'Infinity')
  await hasState(lab, 'done')
  const untouched = await openLab(await newPage())
  await setSpeed(untouched, 'Infinity')
  await train(untouched)
  await hasState(untouched, 'done')
  expect(await metric(lab, 'intercept')).not.toBeCloseTo(await metric(untouched, 'intercept'), 3)
})

test('data pasted as CSV is trained on; a bad paste is explained by row and nothing is lost', async () => {
  const page = await newPage()
  const lab = await openLab(page)
  await lab.locator('[data-action="paste-table"]').click()
  const dialog = page.locator('dialog[open]')
  const entry = dialog.locator('textarea')
  await entry.fill('x,y\n1,2\n2,abc\n3,6')
  await dialog.locator('[data-action="use-table"]').click()
  await dialog.getByText('3 行目').first().waitFor()
  expect(await entry.inputValue()).toContain('abc')
  await entry.fill('広告費;売上\n１;２,５\n2;4,5\n3;6,5')
  await dialog.locator('[data-action="use-table"]').click()
  await dialog.waitFor({ state: 'detached' }).catch(() => dialog.waitFor({ state: 'hidden' }))
  await setSpeed(lab, 'Infinity')
  await train(lab)
  await hasState(lab, 'done')
  // y = 2x + 0.5 exactly
  expect(await metric(lab, 'slope')).toBeCloseTo(2, 3)
  expect(await metric(lab, 'intercept')).toBeCloseTo(0.5, 3)
})

test('the language changes in the middle of a run, and the run goes on', async () => {
  const page = await newPage()
  const lab = await openLab(page)
  await train(lab)
  const before = await attribute(lab, 'data-step', (step) => step >= 5)
  await page.getByRole('link', { name: 'English' }).first().click()
  await page.waitForURL('**/en/linear-regression/**')
  await lab.getByText('Fit a line').waitFor()
  const after = await attribute(lab, 'data-step', (step) => step > before)
  expect(after).toBeGreaterThan(before)
  await hasState(lab, 'running', 'done')
})

test('a link opens the same numbers in a fresh profile', async () => {
  const page = await newPage()
  // the last bits of a float are the backend's own
  const lab = await openLab(page, 'ja/linear-regression/?line-fit.backend=cpu')
  const rate = lab.getByLabel('学習率 η').first()
  await rate.fill('0.08')
  await rate.press('Enter')
  const seed = lab.getByLabel('乱数シード')
  await seed.fill('12')
  await seed.press('Enter')
  await lab
    .locator('[data-seed="12"]')
    .or(lab.and(page.locator('[data-seed="12"]')))
    .waitFor()
  await page.waitForURL(/seed=12/)
  await lab.locator('[data-action="steps"]').click()
  await attribute(lab, 'data-step', (step) => step === 10)
  const address = page.url().slice(site.url.length)
  expect(address).toContain('line-fit.learningRate=0.08')
  const other = await openLab(await newPage(), address.replace('ja/', 'en/'))
  await other.locator('[data-action="steps"]').click()
  await attribute(other, 'data-step', (step) => step === 10)
  for (const name of ['loss', 'slope', 'intercept']) {
    expect(await metric(other, name)).toBe(await metric(lab, name))
  }
})

test('absurd and unknown values in a link are named, and the defaults are used', async () => {
  const page = await newPage()
  const query = 'line-fit.learningRate=1e99&line-fit.nonsense=1&line-fit.seed=abc&line-fit.points=1,2;x,3'
  const lab = await openLab(page, `en/linear-regression/?${query}&line-fit.backend=quantum`)
  const notice = lab.locator('[data-notice="link"]')
  const text = ((await notice.textContent()) ?? '').replaceAll('\n', ' ')
  for (const word of ['learningRate', 'nonsense', 'seed', 'points', 'backend', '0.001 to 1']) {
    expect(text).toContain(word)
  }
  expect(await lab.getAttribute('data-seed')).toBe('1')
  await lab.locator('[data-action="dismiss"]').click()
  await notice.waitFor({ state: 'detached' })
  await train(lab)
  await attribute(lab, 'data-step', (step) => step > 0)
})

test('a seed that is no number is refused in words and the old one stays', async () => {
  const lab = await openLab(await newPage())
  const seed = lab.getByLabel('乱数シード')
  await seed.fill('たね')
  await seed.press('Enter')
  await lab.getByText('0 以上の整数').waitFor()
  expect(await lab.getAttribute('data-seed')).toBe('1')
})

test('a diverging run stops, says at which step and why, and is set back with one button', async () => {
  const page = await newPage()
  const lab = await openLab(page, 'ja/linear-regression/?line-fit.learningRate=0.5')
  await train(lab)
  await hasState(lab, 'failed')
  const card = lab.locator('[data-failure="diverged"]')
  expect(await lab.getByRole('alert').textContent()).toMatch(/\d+ ステップで発散しました/)
  await card.locator('[data-action="set-back"]').first().click()
  await card.waitFor({ state: 'detached' })
  await setSpeed(lab, 'Infinity')
  await train(lab)
  await hasState(lab, 'done')
})

test('a phrase in the prose sets the lab, and a claim can be checked on the spot', async () => {
  const page = await newPage()
  const lab = await openLab(page)
  await page.locator('a.set[href*="residuals=squares"]').first().click()
  expect(await lab.getByLabel('残差の描き方').inputValue()).toBe('squares')
  const claim = page.locator('a.claim-run[data-steps="300"][data-high="0.01"]').first()
  await claim.click()
  await attribute(lab, 'data-step', (step) => step === 300)
  expect(await metric(lab, 'gap')).toBeLessThan(0.01)
})

test('a lab left while it trains goes on when the reader comes back', async () => {
  const page = await newPage()
  const lab = await openLab(page)
  await train(lab)
  const before = await attribute(lab, 'data-step', (step) => step >= 5)
  await page.locator('header a').first().click()
  await page.waitForURL(/\/ja\/$/)
  await page.goBack()
  await comeNear(lab)
  await attribute(lab, 'data-step', (step) => step > before)
  await setSpeed(lab, 'Infinity')
  await hasState(lab, 'done')
  expect(await metric(lab, 'gap')).toBeLessThan(0.01)
})

test('training pressed again and again, and reset in between, leaves one sound run', async () => {
  const lab = await openLab(await newPage())
  const toggle = lab.locator('[data-action="train"], [data-action="pause"]')
  for (let press = 0; press < 7; press++) await toggle.click()
  await lab.locator('[data-action="reset"]').click()
  await hasState(lab, 'idle')
  await lab.locator('[data-action="step"]').click()
  await attribute(lab, 'data-step', (step) => step === 1)
})

describe('without WebGL', () => {
  let bare: Browser
  beforeAll(async () => {
    bare = await chromium.launch({
      ...launchOptions(),
      args: ['--disable-gpu', '--disable-software-rasterizer', '--disable-background-networking'],
    })
  })
  afterAll(() => bare.close())

  test('the lab trains on another backend', async () => {
    const lab = await openLab(await newPage({}, bare), 'en/linear-regression/?line-fit.backend=webgl')
    expect(['wasm', 'cpu']).toContain(await lab.getAttribute('data-backend'))
    await setSpeed(lab, 'Infinity')
    await train(lab)
    await hasState(lab, 'done')
  })

  test('and with WebAssembly forbidden by the host, it trains by plain loops', async () => {
    const policy = "script-src 'self' 'unsafe-inline'; worker-src 'self'"
    const strict = await serve({ folder: 'dist', headers: { 'Content-Security-Policy': policy } })
    try {
      const page = await newPage({}, bare)
      const lab = await openLabAt(
        page,
        `${strict.url}en/linear-regression/?line-fit.backend=wasm`,
        'line-fit',
      )
      expect(await lab.getAttribute('data-backend')).toBe('cpu')
      await setSpeed(lab, 'Infinity')
      await train(lab)
      await hasState(lab, 'done')
      expect(await metric(lab, 'gap')).toBeLessThan(0.01)
    } finally {
      await strict.close()
    }
  })
})

test('a worker that cannot be loaded is said so, and the text stays', async () => {
  const page = await newPage()
  await page.route(/worker-[^/]*\.js$/, (route) => route.abort())
  await page.goto(`${site.url}en/linear-regression/`)
  const lab = page.locator('[data-lab="line-fit"]')
  await comeNear(lab)
  await lab.locator('[data-failure="worker"]').waitFor()
  expect(await page.locator('h2').count()).toBeGreaterThan(5)
})
