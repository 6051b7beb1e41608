// npm run bench [-- --part=engine|page] [--quick] [--work=GPT] [--backend=wasm] [--isolated, for WASM threads]:
// measures in real Chromium, prints tables, writes reports/bench.json. Judge by the ratios, which come from one
// run, not by the milliseconds.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureEngine } from './engine.mjs'
import { measurePages } from './pages.mjs'

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    work: { type: 'string', default: '' },
    backend: { type: 'string', default: '' },
    isolated: { type: 'boolean', default: false },
    out: { type: 'string', default: 'reports/bench.json' },
  },
})
const root = fileURLToPath(new URL('../../', import.meta.url))
const report = { date: new Date().toISOString() }
if (options.part !== 'page') report.engine = await measureEngine(root, options)
if (options.part !== 'engine') report.pages = await measurePages(root)
const file = `${root}${options.out}`
await mkdir(new URL('.', `file://${file}`), { recursive: true })
await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
console.log(`written: ${options.out}`)
