import { chromium } from 'playwright'
import { createBuilder, runnerImport } from 'vite'
import { number, tablePrinter } from './print.mjs'

const print = tablePrinter([24, 14, 14, 13, 11, 7])
const withoutGpu = ['--disable-gpu', '--disable-software-rasterizer', '--disable-background-networking']

/** Builds the site and measures what each lab does to its page, without a GPU to imitate. */
export async function measurePages(root) {
  const outDir = `${root}node_modules/.bench-site`
  const builder = await createBuilder({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  await builder.buildApp()
  const load = async (path) => (await runnerImport(`${root}tests/${path}`, { configFile: false })).module
  const { launchOptions } = await load('chromium.ts')
  const { serve } = await load('e2e/serve.ts')
  const { labsOfChapters } = await load('labs-of-chapters.ts')
  const { measureLab, measureReplay } = await load('bench/page.ts')
  const site = await serve({ folder: outDir })
  const browser = await chromium.launch({ ...launchOptions(), args: withoutGpu })
  try {
    print(['lab, no GPU', 'first move ms', 'longest task', 'long tasks', 'scrub ms', 'looks'])
    const rows = []
    for (const { chapter, lab } of labsOfChapters()) {
      const row = await measureLab(browser, `${site.url}ja/${chapter}/`, lab)
      const { firstMovement, longestTask, longTasks, scrub, looks } = row
      print([lab, number(firstMovement), number(longestTask), longTasks, number(scrub), looks])
      rows.push(row)
    }
    const replay = await measureReplay(browser, `${site.url}ja/linear-regression/`, 'line-fit')
    console.log(`a link to step 500 of line-fit: ${number(replay.replayMs)} ms after the untrained model,`)
    console.log(`${number(replay.sinceNavigationMs)} ms after the navigation`)
    return { rows, replay }
  } finally {
    await browser.close()
    await site.close()
  }
}
