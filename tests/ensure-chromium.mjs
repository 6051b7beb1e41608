import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium to test with: the one in CHROMIUM_PATH, an installed one, Playwright's own, or, for
 * root on Debian, the distribution's package with a font for Japanese, installed now.
 * @throws an Error that says how to get one
 */
export function ensureChromium() {
  const forced = process.env.CHROMIUM_PATH
  if (forced && !existsSync(forced)) throw new Error(`CHROMIUM_PATH names no file: ${forced}`)
  return find(forced) ?? installOnDebian() ?? refuse()
}

function find(forced) {
  return [forced, ...systemBrowsers, chromium.executablePath()].find((path) => path && existsSync(path))
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('No Chromium found: installing the Debian packages chromium and fonts-noto-cjk …')
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  return find()
}

function refuse() {
  throw new Error(
    'No Chromium found. Run `npx playwright install chromium` or `apt-get install chromium`, or set CHROMIUM_PATH to one.',
  )
}
