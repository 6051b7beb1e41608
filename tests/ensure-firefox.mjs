import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const systemBrowsers = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/**
 * The path of a Firefox to test with: the one in FIREFOX_PATH, an installed one, or, for root on Debian, the
 * distribution's package, installed now; undefined where there is none.
 * @throws an Error where FIREFOX_PATH names no file
 */
export function ensureFirefox() {
  const forced = process.env.FIREFOX_PATH
  if (forced && !existsSync(forced)) throw new Error(`FIREFOX_PATH names no file: ${forced}`)
  return find(forced) ?? installOnDebian()
}

function find(forced) {
  return [forced, ...systemBrowsers].find((path) => path && existsSync(path))
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('No Firefox found: installing the Debian package firefox-esr …')
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'firefox-esr')
  return find()
}
