import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Block, Island } from '#/chapters/chapter.ts'
import { forgetfulPort, ProgressContext } from '#/chapters/progress-port.ts'
import { Prose } from '#/chapters/prose.tsx'
import { registry } from '#/labs/registry.ts'
import { LabsProvider, useLabs } from '#/runtime/labs-provider.tsx'

let port = forgetfulPort()
afterEach(() => {
  port = forgetfulPort()
})

/** A page of the book with this text. */
async function show(...blocks: Block[]) {
  return await render(
    <LabsProvider
      registry={registry}
      initialQuery=""
      onQueryChange={() => {}}
      placeOf={(place) => place}
      addressOf={() => ({ link: '', embedLink: '' })}
    >
      <ProgressContext value={port}>
        <Text blocks={blocks} />
      </ProgressContext>
    </LabsProvider>,
  )
}

function Text({ blocks }: { readonly blocks: readonly Block[] }) {
  const { hub } = useLabs()
  return <Prose chapter={{ blocks, contents: [] }} language="en" onLabLink={(link) => hub.follow(link)} />
}

const quiz = (right: string): Island => [
  'quiz',
  { id: 'q', right },
  [
    '<p>Which?</p>',
    ['option', {}, ['one']],
    ['option', {}, ['two']],
    ['option', {}, ['three']],
    ['explanation', {}, ['<p>Because.</p>']],
  ],
]
const lab: Island = ['lab', { slug: 'line-fit', query: 'line-fit.learningRate=0.1' }, []]
const challenge = (goal: Record<string, string>): Island => [
  'challenge',
  { id: 'c', title: 'Down', lab: 'line-fit', metric: 'loss', label: 'Loss', symbol: 'L', unit: '', ...goal },
  ['<p>Go down.</p>'],
]
const claim = (steps: number, high: number) =>
  `<p><span class="claim">It falls <a class="claim-run" data-for-lab="line-fit" data-steps="${steps}" data-metric="loss" data-low="0" data-high="${high}" href="?line-fit.seed=1#line-fit" aria-label="check: It falls"><span class="claim-state">check</span></a></span></p>`

test('a quiz is answered by keyboard, tried again, and kept', async () => {
  const { container } = await show(quiz('1'))
  const check = page.getByRole('button', { name: 'Check' })
  await expect.element(page.getByRole('radio', { name: 'one' })).toBeEnabled()
  ;(page.getByRole('radio', { name: 'one' }).element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await userEvent.keyboard('{Enter}')
  const status = () => container.querySelector('form [role="status"]')?.textContent
  await expect.poll(status).toBe('Not so. Try again.')
  await expect.element(page.getByText('Not this')).toBeVisible()
  expect(port.read('quiz/q')).toEqual({ isRight: false, tries: 1 })
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(status).toBe('')
  await check.click()
  await expect.poll(status).toBe('Right.')
  expect(port.read('quiz/q')).toEqual({ isRight: true, tries: 2 })
  await expect.element(page.getByText('Because.')).toBeVisible()
  await expect.element(page.getByRole('radio', { name: 'two' })).toBeDisabled()
})

test('a quiz with several right answers says how much is right', async () => {
  await show(quiz('0,2'))
  await page.getByRole('checkbox', { name: 'one' }).click()
  await page.getByRole('checkbox', { name: 'two' }).click()
  await page.getByRole('button', { name: 'Check' }).click()
  await expect
    .element(page.getByText('You have 1 of the 2 right answers, and 1 of your choices is wrong.'))
    .toBeVisible()
  await page.getByRole('checkbox', { name: 'two' }).click()
  await page.getByRole('checkbox', { name: 'three' }).click()
  await page.getByRole('button', { name: 'Check' }).click()
  await expect.element(page.getByText('Because.')).toBeVisible()
})

test('what was answered before is shown as answered', async () => {
  port.write('quiz/q', { isRight: true, tries: 3 })
  await show(quiz('1'))
  await expect.element(page.getByText('Because.')).toBeVisible()
  await expect.element(page.getByRole('radio', { name: 'two' })).toBeChecked()
})

test('a term opens its card and closes it by Escape', async () => {
  await show(
    '<p><dfn class="term"><button type="button" class="term-name" popovertarget="term-1">residual</button><span id="term-1" class="term-card" popover="auto">Observed minus predicted.</span></dfn></p>',
  )
  const card = page.getByText('Observed minus predicted.')
  expect(card.elements().every((element) => !element.matches(':popover-open'))).toBe(true)
  await page.getByRole('button', { name: 'residual' }).click()
  await expect.element(card).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(card).not.toBeVisible()
})

test('a claim runs its lab and says beside its sentence what was measured; nothing moves', async () => {
  const { container } = await show(lab, claim(20, 1000), challenge({ atMost: '1000' }))
  await expect.element(page.getByRole('button', { name: 'Train' })).toBeVisible()
  const button = container.querySelector<HTMLElement>('a.claim-run')!
  const before = button.getBoundingClientRect().width
  expect(container.querySelector('section[id="c"]')?.getAttribute('data-challenge')).toBe('open')
  button.click()
  await expect.poll(() => button.dataset.verdict, { timeout: 60_000 }).toBe('held')
  expect(button.textContent).toMatch(/^held: \d/)
  expect(button.getBoundingClientRect().width).toBe(before)
  const told = container.querySelector('.prose > [role="status"]')?.textContent
  expect(told).toMatch(/^Measured [\d.]+\. It held\.$/)
  expect(button.ariaLabel).toBe(`${button.textContent} — check: It falls`)
  expect(button.title).toBe(told)
  // the claim's run counts for the challenge as any other
  await expect.poll(() => port.read('challenge/c'), { timeout: 10_000 }).toEqual({ isMet: true })
  container.querySelector<HTMLElement>('[data-action="reset"]')?.click()
  await expect.poll(() => button.textContent, { timeout: 10_000 }).toBe('check')
  await expect.element(page.getByText('Met', { exact: true })).toBeVisible()
})

test('a claim asked for before its lab is ready waits for it, and says so where it does not hold', async () => {
  const { container } = await show(lab, claim(5, 0.001))
  const button = container.querySelector<HTMLElement>('a.claim-run')!
  button.click()
  await expect.poll(() => button.dataset.verdict, { timeout: 60_000 }).toBe('broken')
  expect(button.textContent).toMatch(/^failed: \d/)
})
