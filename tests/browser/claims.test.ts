import { afterEach, expect, test } from 'vitest'
import { catalogue, loadChapter } from '#/chapters/catalogue.ts'
import type { Block } from '#/chapters/chapter.ts'
import { readLabLink } from '#/chapters/lab-link.ts'
import { registry } from '#/labs/registry.ts'
import { defaultSeed, readLink } from '#/runtime/link.ts'
import type { Trainer } from '#/runtime/trainer.ts'
import { openLab, siteTrainer, walk } from './lab-driver.ts'

/** Every button of a claim in the text, islands included. */
function claimsIn(blocks: readonly Block[]): HTMLAnchorElement[] {
  return blocks.flatMap((block) => {
    if (typeof block !== 'string') return claimsIn(block[2])
    const page = new DOMParser().parseFromString(block, 'text/html')
    return [...page.querySelectorAll<HTMLAnchorElement>('a.claim-run')]
  })
}

const written = catalogue.flatMap((part) => part.chapters).filter(({ isWritten }) => isWritten)
const chapters = await Promise.all(written.map(({ slug }) => loadChapter(slug, 'en')))
const all = chapters.flatMap(({ blocks }) => claimsIn(blocks))
/** One of each lab: its first, or of a large model the quickest. The others are run without a browser. */
const claims = new Map<string, HTMLAnchorElement>()
for (const slug of new Set(all.map(({ dataset }) => dataset.forLab!))) {
  const buttons = all.filter(({ dataset }) => dataset.forLab === slug)
  const { isLarge } = await registry.loadSpec(slug)
  claims.set(slug, isLarge ? shortest(buttons) : buttons[0]!)
}

/** A GPU imitated on two cores takes a second over a step of a large model. */
function shortest(buttons: readonly HTMLAnchorElement[]): HTMLAnchorElement {
  const stepsOf = (button: HTMLAnchorElement) => readLabLink(button).steps ?? 0
  const training = buttons.filter((button) => stepsOf(button) > 0)
  return training.reduce((best, button) => (stepsOf(button) < stepsOf(best) ? button : best))
}

let trainer: Trainer | undefined
afterEach(() => trainer?.stop())

test('every lab of a chapter has a claim', () => {
  expect(claims.size).toBeGreaterThan(0)
})

test.each([...claims])('on WebGL, in the worker of the site, a claim of %s holds', async (slug, button) => {
  const { query, steps = 0 } = readLabLink(button)
  const { metric = '', low, high } = button.dataset
  const spec = await registry.loadSpec(slug)
  const { values, seed = defaultSeed } = readLink(slug, spec, new URLSearchParams(query))
  trainer = siteTrainer()
  const lab = openLab(slug, spec, trainer, { values, seed, backend: 'webgl' })
  const { look, device } = await walk(lab, steps)
  expect(device?.backend).toBe('webgl')
  expect(look?.step).toBe(steps)
  const measured = look?.snapshots[0]?.metrics[metric]
  expect(measured).toBeGreaterThanOrEqual(Number(low))
  expect(measured).toBeLessThanOrEqual(Number(high))
})
