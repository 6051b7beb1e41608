import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build, preview, runnerImport } from 'vite'
import { number, tablePrinter } from './print.mjs'

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}
const efforts = {
  quick: { rounds: 3, roundMs: 60, memorySteps: 200, memoryMs: 300 },
  full: { rounds: 5, roundMs: 150, memorySteps: 2000, memoryMs: 2000 },
}
const head = ['work', 'backend', 'ms/step', 'stock', 'ratio', 'plain', 'ratio', 'kernels', '(stock)']
const print = tablePrinter([44, 7, 10, 10, 9, 9, 10, 8, 9, 8, 12, 8])
const ratio = (other, own) => (other === undefined ? '' : `${number(other.msPerStep / own.msPerStep)}×`)

/** Trains every work on every backend in a worker: ours, stock TF.js and plain loops in turns. */
export async function measureEngine(root, { quick, work, backend, isolated }) {
  const config = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'warn',
    resolve: { alias: { '#': `${root}src` } },
    worker: { format: 'es' },
    build: { outDir: `${root}node_modules/.bench`, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  }
  await build(config)
  const headers = isolated ? isolation : {}
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1', headers } })
  const { module: setup } = await runnerImport(`${root}tests/chromium.ts`, { configFile: false })
  const browser = await chromium.launch(setup.launchOptions())
  const effort = quick ? efforts.quick : efforts.full
  try {
    const ask = await openAsker(browser, server.resolvedUrls.local[0])
    const { works, backends } = await ask({ kind: 'list' })
    console.log(backends.map(({ name, description }) => `${name}: ${description}`).join('\n'))
    print([...head, 'tensors', 'bytes', 'growth'])
    const rows = []
    for (const name of works.filter((each) => each.includes(work))) {
      for (const { name: place } of backends.filter((each) => each.name.includes(backend))) {
        const question = { kind: 'measure', work: name, backend: place, effort }
        const answer = await ask(question).catch((error) => ({ error: error.message }))
        rows.push({ work: name, backend: place, ...answer })
        printRow(rows.at(-1))
      }
    }
    return { effort, backends, rows }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function openAsker(browser, address) {
  const page = await browser.newPage()
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) console.error('page:', line.text())
  })
  page.on('pageerror', (error) => console.error('page:', error.message))
  await page.goto(address)
  await page.waitForFunction('globalThis.ask !== undefined')
  return (question) => page.evaluate((asked) => globalThis.ask(asked), question)
}

function printRow({ work, backend, error, ours, stock, plain }) {
  if (error !== undefined) return print([work, backend, `failed: ${error.split('\n')[0]}`])
  const stockCells = [number(stock?.msPerStep), ratio(stock, ours)]
  const plainCells = [number(plain?.msPerStep), ratio(plain, ours)]
  const kernels = [ours.kernels, stock?.kernels ?? '']
  const growth = `${ours.tensorGrowth}/${ours.memorySteps}`
  const memory = [ours.tensors, ours.bytes, growth]
  print([work, backend, number(ours.msPerStep), ...stockCells, ...plainCells, ...kernels, ...memory])
}
