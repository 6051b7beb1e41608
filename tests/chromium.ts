import type { LaunchOptions } from 'playwright'
import { ensureChromium } from './ensure-chromium.mjs'

/** How every test starts Chromium. WebGL is always SwiftShader, so that a machine with a GPU tests the same. */
export function launchOptions(extraArguments: readonly string[] = []): LaunchOptions {
  const isRoot = process.getuid?.() === 0
  return {
    executablePath: ensureChromium(),
    headless: process.env.HEADED !== '1',
    chromiumSandbox: !isRoot && process.env.CI !== 'true',
    args: [
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      ...extraArguments,
    ],
  }
}
