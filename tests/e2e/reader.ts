import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { expect, onTestFinished } from 'vitest'
import { launchOptions } from '../chromium.ts'

/** A page in a fresh profile, and what was seen while it was used. */
export interface Reader {
  readonly page: Page
  /** Errors and warnings of the console, and exceptions nobody caught. */
  readonly complaints: readonly string[]
  /** The address of everything fetched. */
  readonly requests: readonly string[]
  readonly leave: () => Promise<void>
}

/** Starts the browser of a test file. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch(launchOptions())
}

/**
 * A reader with a fresh profile; Japanese unless told. Service workers are for who asks for them by
 * `serviceWorkers: 'allow'`: they answer behind the back of `page.route`.
 */
export async function newReader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({ locale: 'ja-JP', colorScheme: 'light', ...options })
  if (options.serviceWorkers !== 'allow') await context.addInitScript(withoutServiceWorker)
  // a test that fails does not leave: what it had open would slow all that follow
  if (expect.getState().currentTestName !== undefined) onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${message.text()} (${message.location().url})`)
    }
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  return { page, complaints, requests, leave: () => context.close() }
}

/** Runs in a page before its own scripts: it then finds a browser that has no service workers. */
export function withoutServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}

/** Waits until React has taken over: from then on nothing clicked is lost. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('[data-action="display"]:enabled').waitFor()
}
