// Runs every test: finds or installs a Chromium, then Vitest with all its projects, then says how many passed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { countLine, readCounts, reportPath } from './counts.mjs'
import { ensureChromium } from './ensure-chromium.mjs'

mkdirSync('reports', { recursive: true })
rmSync(reportPath, { force: true })

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
const run = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: ensureChromium() },
})

const counts = readCounts()
if (!counts) throw new Error('the tests left no report')
console.log(countLine(counts))
process.exit(counts.failed === 0 && counts.passed > 0 ? (run.status ?? 1) : 1)
