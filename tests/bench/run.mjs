// npm run bench [-- --part=engine|page] [--quick] [--work=GPT] [--backend=wasm] [--isolated, for WASM threads]:
// measures in real Chromium, prints tables, writes reports/bench.json. Judge by the ratios, which come from one
// run, not by the milliseconds.
// npm run bench -- --images=t10k-images-idx3-ubyte.gz --labels=t10k-labels-idx1-ubyte.gz: how much of real
// handwriting a LeNet reads that was trained on the book's generated digits alone.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { measureEngine } from './engine.mjs'
import { measurePages } from './pages.mjs'

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    work: { type: 'string', default: '' },
    backend: { type: 'string', default: '' },
    images: { type: 'string' },
    labels: { type: 'string' },
    isolated: { type: 'boolean', default: false },
    out: { type: 'string', default: 'reports/bench.json' },
  },
})
const root = fileURLToPath(new URL('../../', import.meta.url))
const report = { date: new Date().toISOString() }
if (options.images && options.labels) {
  const alias = { '#': `${root}src` }
  const config = { root, configFile: false, resolve: { alias } }
  const { readRealDigits } = (await runnerImport(`${root}tests/bench/digits.ts`, config)).module
  console.log(`real digits read: ${(100 * (await readRealDigits(options))).toFixed(2)} %`)
  process.exit()
}
if (options.part !== 'page') report.engine = await measureEngine(root, options)
if (options.part !== 'engine') report.pages = await measurePages(root)
const file = `${root}${options.out}`
await mkdir(new URL('.', `file://${file}`), { recursive: true })
await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
console.log(`written: ${options.out}`)
