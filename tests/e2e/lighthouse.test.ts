import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import lighthouse, { desktopConfig, type RunnerResult } from 'lighthouse'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { buildSite } from './build-site.ts'
import { type Site, serve } from './serve.ts'

/** Another than dist/: canonical addresses are absolute only where the site knows where it will live. */
const folder = `node_modules/.book-for-lighthouse-${process.pid}`
const judged = ['accessibility', 'best-practices', 'seo'] as const
/** The page is there at once and stays where it is; every score is at least 95. */
const most = { lcpMs: 1200, cls: 0.02, transferredKb: 600, scriptKb: 120 }

let site: Site
let browser: Browser
let port: number
const measured: Record<string, unknown> = {}

beforeAll(async () => {
  const sitePort = await freePort()
  await buildSite({ outDir: folder, siteUrl: `http://127.0.0.1:${sitePort}/` })
  site = await serve({ folder, port: sitePort, isGzipped: true })
  port = await freePort()
  browser = await chromium.launch(launchOptions([`--remote-debugging-port=${port}`]))
}, 300_000)
afterAll(async () => {
  mkdirSync('reports', { recursive: true })
  writeFileSync('reports/lighthouse.json', `${JSON.stringify(measured, null, 2)}\n`)
  await browser?.close()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['ja/', 'en/linear-regression/'])('Lighthouse on a desktop, %s', (path) => {
  test('finds accessibility, good practice and SEO in order, and the page fast and still', async () => {
    const runs = [await look(path), await look(path), await look(path)]
    const first = runs[0]!.categories
    const scores = Object.fromEntries(judged.map((name) => [name, 100 * (first[name]?.score ?? 0)]))
    const performance = medianOf(runs.map(({ categories }) => 100 * (categories.performance?.score ?? 0)))
    const figures = {
      lcpMs: medianOf(runs.map((run) => numberOf(run, 'largest-contentful-paint'))),
      cls: Math.max(...runs.map((run) => numberOf(run, 'cumulative-layout-shift'))),
      transferredKb: numberOf(runs[0]!, 'total-byte-weight') / 1000,
    }
    const benchmark = medianOf(runs.map(({ environment }) => environment.benchmarkIndex))
    measured[path] = { ...scores, performance, ...figures, benchmark }
    const failed = judged.flatMap((name) => failedAudits(runs[0]!, name))
    expect(failed).toEqual([])
    for (const name of judged) expect(scores[name], name).toBeGreaterThanOrEqual(95)
    expect(figures.cls).toBeLessThan(most.cls)
    expect(figures.transferredKb).toBeLessThan(most.transferredKb)
    expect(figures.lcpMs).toBeLessThan(most.lcpMs)
    expect(performance).toBeGreaterThanOrEqual(95)
  }, 300_000)
})

async function look(path: string): Promise<RunnerResult['lhr']> {
  const onlyCategories = ['performance', ...judged]
  const result = await lighthouse(site.url + path, { port, onlyCategories, logLevel: 'error' }, desktopConfig)
  if (!result) throw new Error(`Lighthouse came to nothing on ${path}`)
  return result.lhr
}

function failedAudits({ categories, audits }: RunnerResult['lhr'], name: string): string[] {
  const weighed = categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []
  return weighed.flatMap(({ id }) => {
    const audit = audits[id]
    return audit?.score !== null && audit !== undefined && audit.score < 1 ? [`${name}: ${audit.title}`] : []
  })
}

function numberOf({ audits }: RunnerResult['lhr'], name: string): number {
  return audits[name]?.numericValue ?? Number.POSITIVE_INFINITY
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port: free } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return free
}
