import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hydrated, newReader, startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

let site: Site
let browser: Browser
const wide = { viewport: { width: 1280, height: 800 } }

beforeAll(async () => {
  site = await serve({ folder: 'dist', base: '/some/base/' })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What the reader did before this visit. */
async function remember(page: Page, entries: Readonly<Record<string, object>>, goal = ''): Promise<void> {
  const kept = Object.fromEntries(
    Object.entries(entries).map(([key, value], at) => [key, { at: at + 1, value }]),
  )
  const progress = { format: 'book-that-trains/progress', version: 1, clearedAt: 0, entries: kept }
  await page.addInitScript(
    ([text, chosen]) => {
      if (localStorage.getItem('book.progress') !== null) return
      localStorage.setItem('book.progress', text)
      localStorage.setItem('book.goal', chosen)
    },
    [JSON.stringify(progress), goal] as const,
  )
}

const place = { id: 'residuals', text: '残差', language: 'ja' }
const halfWay = {
  'calculus/reading': { isFinished: true },
  'linear-regression/reading': { isFinished: false },
  'linear-regression/place': place,
}

describe('the map', () => {
  test('covers no chapter by another, and no line runs through one', async () => {
    const { page, leave } = await newReader(browser, wide)
    await page.goto(`${site.url}en/`)
    const faults = await page.evaluate(() => {
      const nodes = [...document.querySelectorAll('[data-slug]')].map((node) => ({
        slug: node.getAttribute('data-slug'),
        box: node.getBoundingClientRect(),
        isSpilling: [...node.querySelectorAll('a, a + * > span, span')].some(
          (part) => part.scrollWidth > part.clientWidth + 2 && getComputedStyle(part).display === 'flex',
        ),
      }))
      const lines = [...document.querySelectorAll<SVGPathElement>('main svg path[d^="M"]')].filter(
        (path) => path.closest('g') && getComputedStyle(path).fill === 'none',
      )
      const found = nodes.filter(({ isSpilling }) => isSpilling).map(({ slug }) => `${slug} spills`)
      for (const line of lines) {
        const matrix = line.getScreenCTM()!
        const length = line.getTotalLength()
        for (let at = 0; at <= length; at += 4) {
          const { x, y } = line.getPointAtLength(at).matrixTransform(matrix)
          for (const { slug, box } of nodes) {
            if (x > box.left + 1 && x < box.right - 1 && y > box.top + 2 && y < box.bottom - 2)
              found.push(slug!)
          }
        }
      }
      for (const [index, { slug, box }] of nodes.entries()) {
        for (const other of nodes.slice(index + 1)) {
          const isApart =
            other.box.left >= box.right ||
            other.box.right <= box.left ||
            other.box.top >= box.bottom ||
            other.box.bottom <= box.top
          if (!isApart) found.push(`${slug} and ${other.slug}`)
        }
      }
      return { found, nodes: nodes.length, lines: lines.length }
    })
    expect(faults.found).toEqual([])
    expect(faults.nodes).toBeGreaterThan(40)
    expect(faults.lines).toBeGreaterThan(40)
    await leave()
  })

  test('leads to every chapter that is there, to none that is coming, without JavaScript too', async () => {
    const { page, leave } = await newReader(browser, { ...wide, javaScriptEnabled: false })
    await page.goto(`${site.url}ja/`)
    expect(await page.locator('[data-standing="planned"] a').count()).toBe(0)
    expect(await page.locator('[data-slug][data-standing="planned"]').first().textContent()).toContain(
      '準備中',
    )
    const links = await page
      .locator('[data-slug] a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect((await page.request.get(link)).status()).toBe(200)
    await page.locator('[data-slug="calculus"] a').click()
    await page.waitForURL(`${site.url}ja/calculus/`)
    await leave()
  })

  test('shows what a chapter needs and leads to, at a touch of the pointer and of the keyboard', async () => {
    const { page, complaints, leave } = await newReader(browser, wide)
    await page.goto(`${site.url}en/`)
    await hydrated(page)
    const mlp = page.locator('[data-slug="mlp"]')
    const relations = (relation: string) =>
      page
        .locator(`[data-relation="${relation}"]`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-slug')))
    await mlp.locator('a').focus()
    await expect.poll(() => relations('self')).toEqual(['mlp'])
    expect(await relations('needed')).toEqual(
      expect.arrayContaining(['calculus', 'perceptron', 'what-is-ml']),
    )
    expect(await relations('follower')).toEqual(expect.arrayContaining(['convolution', 'backpropagation']))
    expect(await relations('needed')).not.toContain('svm')
    await expect.poll(() => mlp.getByText('Builds on', { exact: true }).isVisible()).toBe(true)
    expect(await page.locator('path[data-kind="needs"]').count()).toBeGreaterThan(8)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-quiet]').count()).toBe(1)
    await page.locator('[data-slug="bert"]').hover()
    await expect.poll(() => relations('self')).toEqual(['bert'])
    expect(complaints).toEqual([])
    await leave()
  })

  test('is a list on a phone: one of both, in the order of the book', async () => {
    const { page, leave } = await newReader(browser, { viewport: { width: 360, height: 740 } })
    await page.goto(`${site.url}ja/`)
    const tops = await page
      .locator('[data-slug]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(await page.locator('[data-slug="calculus"]').count()).toBe(1)
    expect(await page.locator('main svg[viewBox^="0 0 1176"]').isVisible()).toBe(false)
    await leave()
  })
})

describe('the way to a goal', () => {
  test('is chosen, marked, told in its order, and kept in the address and in the browser', async () => {
    const { page, complaints, leave } = await newReader(browser, wide)
    await page.goto(`${site.url}en/?from=mail`)
    await hydrated(page)
    await page.locator('[data-goal="language"]').click()
    await page.waitForURL(`${site.url}en/?from=mail&goal=language`)
    const way = page.locator('nav[aria-labelledby="way"] li')
    expect(await way.last().textContent()).toContain('BERT')
    expect(await page.locator('[data-way="on"][data-slug]').count()).toBe(await way.count())
    expect(await page.locator('[data-slug="gan"]').getAttribute('data-way')).toBe('off')
    expect(await page.locator('main [role="status"]').first().textContent()).toMatch(
      /^\d+ chapters · \d+ to read, about \d+ h/,
    )
    await page.goto(`${site.url}ja/`)
    await hydrated(page)
    await expect.poll(() => page.locator('[data-goal="language"]').getAttribute('aria-pressed')).toBe('true')
    await page.goto(`${site.url}ja/?goal=vision`)
    await hydrated(page)
    await expect.poll(() => page.locator('[data-goal="vision"]').getAttribute('aria-pressed')).toBe('true')
    expect(complaints).toEqual([])
    await leave()
  })

  test('that there is none is said, and the whole book shown', async () => {
    const { page, leave } = await newReader(browser, wide)
    await page.goto(`${site.url}en/?goal=chess`)
    await hydrated(page)
    await page.getByText('There is no way to “chess”').waitFor()
    expect(await page.locator('[data-slug][data-way="any"]').count()).toBeGreaterThan(40)
    await leave()
  })
})

describe('a reader who comes back', () => {
  test('goes on at the heading they left, sees what is read, and nothing moves', async () => {
    const { page, complaints, leave } = await newReader(browser, wide)
    await remember(page, halfWay, 'generative')
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          ;(window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${site.url}ja/`, { waitUntil: 'networkidle' })
    await hydrated(page)
    const way = page.locator('[data-action="continue"]')
    await expect.poll(() => way.textContent()).toBe('続きを読む')
    expect(await way.getAttribute('href')).toMatch(/\/ja\/linear-regression\/#residuals$/)
    await page.getByText('残差', { exact: true }).waitFor()
    const standing = (slug: string) => page.locator(`[data-slug="${slug}"]`).getAttribute('data-standing')
    expect(await Promise.all(['calculus', 'linear-regression', 'bert'].map(standing))).toEqual([
      'finished',
      'started',
      'planned',
    ])
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02)
    expect(complaints).toEqual([])
    await leave()
  })

  test('has their place kept by the chapter', async () => {
    const { page, leave } = await newReader(browser, wide)
    await page.goto(`${site.url}ja/calculus/`)
    await hydrated(page)
    const heading = page.locator('main h2[id]').nth(2)
    const id = await heading.getAttribute('id')
    await heading.evaluate((one) => one.scrollIntoView())
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('book.progress')), { timeout: 20_000 })
      .toContain('"calculus/place"')
    await page.goto(`${site.url}ja/`)
    await expect
      .poll(() => page.locator('[data-action="continue"]').getAttribute('href'))
      .toMatch(new RegExp(`/calculus/#${id}$`))
    await leave()
  })

  test('finds the page whole where the browser keeps nothing', async () => {
    const { page, complaints, leave } = await newReader(browser, wide)
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto(`${site.url}en/`)
    await hydrated(page)
    await page.locator('[data-goal="basics"]').click()
    await expect.poll(() => page.locator('[data-slug="gan"]').getAttribute('data-way')).toBe('off')
    expect(complaints).toEqual([])
    await leave()
  })
})

test('the line on the first screen learns at the press of a button, and starts over', async () => {
  const { page, leave } = await newReader(browser, wide)
  await page.goto(`${site.url}en/`)
  await hydrated(page)
  await page.locator('[data-action="train-line"]').click()
  await page.locator('[data-step="400"]').waitFor()
  expect(await page.locator('[data-step]').textContent()).toMatch(/mean squared error 3\.4\d/)
  await page.locator('[data-action="reset-line"]').click()
  await page.locator('[data-step="0"]').waitFor()
  await leave()
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong on the map with a goal, %s',
  async (colorScheme) => {
    const { page, leave } = await newReader(browser, { ...wide, colorScheme, reducedMotion: 'reduce' })
    await remember(page, halfWay)
    await page.goto(`${site.url}en/?goal=vision`, { waitUntil: 'networkidle' })
    await hydrated(page)
    await page.addScriptTag({ content: axe.source })
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations: found } = await axe.run(document, { resultTypes: ['violations'] })
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    })
    expect(violations).toEqual([])
    await leave()
  },
)

test('the home page takes at most 120 kB of JavaScript, gzipped', async () => {
  const { page, requests, leave } = await newReader(browser, wide)
  await page.goto(`${site.url}ja/`, { waitUntil: 'networkidle' })
  await hydrated(page)
  const scripts = requests.filter((request) => request.endsWith('.js') && !/worker/.test(request))
  const sizes = await Promise.all(
    scripts.map(
      async (script) =>
        gzipSync(await readFile(`dist/${script.slice(site.url.length)}`), { level: 9 }).length,
    ),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000)
  await leave()
})
