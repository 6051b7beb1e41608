// npm run bench [-- --quick] [--work=GPT] [--backend=wasm] [--isolated, for WASM threads]: measures in real Chromium, prints a table, writes
// reports/bench.json. Judge by the ratios, which come from one run, not by the milliseconds.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { build, preview, runnerImport } from 'vite'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    work: { type: 'string', default: '' },
    backend: { type: 'string', default: '' },
    isolated: { type: 'boolean', default: false },
    out: { type: 'string', default: 'reports/bench.json' },
  },
})
const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const outDir = `${root}node_modules/.bench`
const effort = options.quick
  ? { rounds: 3, roundMs: 120, memorySteps: 200, memoryMs: 500 }
  : { rounds: 7, roundMs: 300, memorySteps: 2000, memoryMs: 5000 }

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}
const headers = options.isolated ? isolation : {}
const config = {
  configFile: false,
  root: here,
  base: './',
  logLevel: 'warn',
  resolve: { alias: { '#': `${root}src` } },
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
}
await build(config)
const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1', headers } })
const { module: setup } = await runnerImport(`${root}tests/chromium.ts`, { configFile: false })
const browser = await chromium.launch(setup.launchOptions())

const number = (value) => (value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toPrecision(2))
const ratio = (other, own) => (other === undefined ? '' : `${number(other.msPerStep / own.msPerStep)}×`)
const columns = [44, 7, 10, 10, 9, 9, 10, 8, 9, 8, 12, 8]
const print = (cells) => console.log(cells.map((cell, i) => String(cell).padEnd(columns[i])).join(' '))

const rows = []
try {
  const page = await browser.newPage()
  page.on(
    'console',
    (line) => ['error', 'warning'].includes(line.type()) && console.error('page:', line.text()),
  )
  page.on('pageerror', (error) => console.error('page:', error.message))
  await page.goto(server.resolvedUrls.local[0])
  await page.waitForFunction('globalThis.ask !== undefined')
  const ask = (question) => page.evaluate((asked) => globalThis.ask(asked), question)
  const { works, backends } = await ask({ kind: 'list' })
  console.log(backends.map(({ name, description }) => `${name}: ${description}`).join('\n'))
  print([
    'work',
    'backend',
    'ms/step',
    'stock',
    'ratio',
    'plain',
    'ratio',
    'kernels',
    '(stock)',
    'tensors',
    'bytes',
    'growth',
  ])
  for (const work of works.filter((name) => name.includes(options.work))) {
    for (const { name: backend } of backends.filter(({ name }) => name.includes(options.backend))) {
      const answer = await ask({ kind: 'measure', work, backend, effort }).catch((error) => ({
        error: error.message,
      }))
      rows.push({ work, backend, ...answer })
      if (answer.error !== undefined) {
        print([work, backend, `failed: ${answer.error.split('\n')[0]}`])
        continue
      }
      const { ours, stock, plain } = answer
      const growth = `${ours.tensorGrowth}/${ours.memorySteps}`
      const beside = [
        number(stock?.msPerStep),
        ratio(stock, ours),
        number(plain?.msPerStep),
        ratio(plain, ours),
      ]
      print([
        work,
        backend,
        number(ours.msPerStep),
        ...beside,
        ours.kernels,
        stock?.kernels ?? '',
        ours.tensors,
        ours.bytes,
        growth,
      ])
    }
  }
  const report = { date: new Date().toISOString(), effort, backends, rows }
  const file = `${root}${options.out}`
  await mkdir(new URL('.', `file://${file}`), { recursive: true })
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  console.log(`written: ${options.out}`)
} finally {
  await browser.close()
  await server.close()
}
