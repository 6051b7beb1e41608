import type { Locator, Page } from 'playwright'

/** Opens a chapter and brings its lab into view, its untrained model shown. */
export async function openLab(page: Page, address: string, slug: string): Promise<Locator> {
  await page.goto(address)
  const lab = page.locator(`[data-lab="${slug}"]`)
  await comeNear(lab)
  await lab.locator('[data-action="train"]:enabled').waitFor()
  await hasState(lab, 'idle', 'done', 'paused')
  // what stood before it may have changed its height
  await comeNear(lab)
  return lab
}

/** A lab comes to life when the reader comes near; the prerendered one is then replaced, so nothing is waited for. */
export async function comeNear(lab: Locator): Promise<void> {
  await lab.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
}

/** Waits until the lab is in one of these states, on a backend. */
export async function hasState(lab: Locator, ...states: string[]): Promise<void> {
  const any = states.map((state) => `[data-state="${state}"]:not([data-backend=""])`).join(',')
  await lab.and(lab.page().locator(any)).waitFor()
}

/** Steps a second, as the control says it; `Infinity` is as fast as can be. */
export async function setSpeed(lab: Locator, value: string): Promise<void> {
  await lab.getByLabel(/速さ|Speed/).selectOption(value)
}

/** Presses *train*. */
export async function train(lab: Locator): Promise<void> {
  await lab.locator('[data-action="train"]').click()
}

/** Waits until the lab's charts are drawn, as they are once the page has had a moment of rest. */
export async function chartsOf(lab: Locator): Promise<void> {
  await lab.locator('.recharts-surface').first().waitFor()
  await lab.page().waitForTimeout(500)
}
