import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import spec from '#/labs/line-fit/spec.ts'
import { CodePanel } from '#/runtime/code-panel.tsx'
import { ExportDialog } from '#/runtime/export-dialog.tsx'
import type { Lab } from '#/runtime/lab.ts'
import { readSafetensors } from '#/runtime/safetensors.ts'
import { ShareDialog } from '#/runtime/share-dialog.tsx'
import type { Trainer } from '#/runtime/trainer.ts'
import { openLab, siteTrainer, walk } from './lab-driver.ts'

const listings = {
  program: {
    source: 'f(values.learningRate)\n',
    html: '<pre class="shiki"><code>f(values.learningRate<span data-value="learningRate"></span>)</code></pre>',
  },
  python: {
    source: 'rate = 1.0  # @learningRate\nrows = []  # @points\n',
    html: '<pre class="shiki"><code>rate = <span data-fill="learningRate">1.0</span>  <span data-note="learningRate"># @learningRate</span>\nrows = <span data-fill="points">[]</span></code></pre>',
  },
}
const loadListings = async () => listings
const ignore = () => {}

let trainer: Trainer
let lab: Lab
let saved: { name: string; blob: Blob }[]
beforeEach(async () => {
  trainer = siteTrainer()
  lab = openLab('line-fit', spec, trainer, { seed: 3, values: { count: 2 } })
  await walk(lab, 4)
  saved = []
  const blobs = new Map<string, Blob>()
  const create = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = create(blob)
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  trainer.stop()
})

const shown = (name: string) => document.querySelector<HTMLElement>(`[data-value="${name}"]`)?.dataset.shown

test('the program shows the present value of a control, and follows it', async () => {
  await render(<CodePanel lab={lab} language="en" loadListings={loadListings} />)
  await expect.poll(() => shown('learningRate')).toBe('0.05')
  lab.set({ learningRate: 0.2 })
  await expect.poll(() => shown('learningRate')).toBe('0.2')
})

test('Python is a key away, filled in, and is copied and saved as it is filled in', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await render(<CodePanel lab={lab} language="ja" loadListings={loadListings} />)
  await page.getByRole('tab', { name: 'TypeScript' }).click()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('tab', { name: 'Python' })).toHaveFocus()
  await expect.element(page.getByRole('tab', { name: 'Python' })).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => document.querySelector('pre')?.textContent).toContain('rate = 0.05  # 学習率 η')
  await page.getByRole('button', { name: 'コピー' }).click()
  await expect.element(page.getByText('コピーしました。')).toBeVisible()
  const [first, second] = lab.store.getState().look!.snapshots[0]!.points as number[][]
  const expected = `rate = 0.05  # 学習率 η\nrows = [\n    [${first!.join(', ')}], [${second!.join(', ')}],\n]  # データの点\n`
  expect(write.mock.calls[0]?.[0]).toBe(expected)
  await page.getByRole('button', { name: /\.py$/ }).click()
  await page.getByRole('button', { name: /\.ipynb$/ }).click()
  expect(saved.map(({ name }) => name)).toEqual(['line-fit.py', 'line-fit.ipynb'])
  expect(await saved[0]!.blob.text()).toBe(expected)
  expect(JSON.parse(await saved[1]!.blob.text()).nbformat).toBe(4)
})

test('sources that cannot be loaded are said to be so', async () => {
  const refuse = () => Promise.reject(new Error('offline'))
  await render(<CodePanel lab={lab} language="en" loadListings={refuse} />)
  await expect.element(page.getByText('The code could not be loaded.', { exact: false })).toBeVisible()
})

test('history, data and weights are saved under names that say what they are', async () => {
  const fetchWeights = async () => ({ theta: { shape: [2], data: Float32Array.of(1, 2) } })
  const props = { lab, language: 'en', loadListings, fetchWeights, isOpen: true, onClose: ignore } as const
  await render(<ExportDialog {...props} />)
  await page.getByRole('button', { name: 'Save: Training history' }).click()
  await page.getByRole('button', { name: 'Save: Data points' }).click()
  await page.getByRole('button', { name: 'Save: Trained weights' }).click()
  await expect.poll(() => saved.length).toBe(3)
  expect(saved.map(({ name }) => name)).toEqual([
    'line-fit-step4-seed3.csv',
    'line-fit-points-seed3.csv',
    'line-fit-step4-seed3.safetensors',
  ])
  const history = await saved[0]!.blob.text()
  expect(history).toMatch(/step,loss,r2,slope,intercept,gap\r\n0,/)
  const bytes = new Uint8Array(await saved[2]!.blob.arrayBuffer())
  const metadata = { lab: 'line-fit', seed: '3', step: '4' }
  expect(readSafetensors(bytes)).toEqual({ weights: await fetchWeights(), metadata })
})

test('weights that do not come are said to be missing, and can be asked for again', async () => {
  const fetchWeights = () => Promise.reject(new Error('the run has ended'))
  const props = { lab, language: 'en', loadListings, fetchWeights, isOpen: true, onClose: ignore } as const
  await render(<ExportDialog {...props} />)
  const button = page.getByRole('button', { name: 'Save: Trained weights' })
  await button.click()
  await expect.element(page.getByText('could not be fetched', { exact: false })).toBeVisible()
  await expect.element(button).toBeEnabled()
  expect(saved).toEqual([])
})

test('where the clipboard is refused the link is selected instead', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  const link = 'https://book.example/ja/?a=1'
  const getPicture = () => null
  const props = {
    lab,
    language: 'en',
    link,
    embedLink: link,
    getPicture,
    isOpen: true,
    onClose: ignore,
  } as const
  await render(<ShareDialog {...props} problem="Too large." />)
  await expect.element(page.getByText('Too large.')).toBeVisible()
  await page.getByRole('button', { name: 'Copy: Link' }).click()
  await expect.element(page.getByText('Could not copy.', { exact: false })).toBeVisible()
  const area = document.activeElement as HTMLTextAreaElement
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(link)
  await page.getByRole('button', { name: 'Save PNG' }).click()
  await expect.element(page.getByText('There is no picture yet.')).toBeVisible()
})
