import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Language } from '#/base/language.ts'
import { DrawingPad } from '#/viz/drawing-pad.tsx'
import '#/ui/tokens.css'
import '#/ui/base.css'

const side = 50

/** A pad of 200 px, and what it has told so far. */
async function show(language: Language = 'en') {
  const told: Float32Array[] = []
  const onDraw = (pixels: Float32Array) => told.push(pixels)
  const pad = (width: number) => (
    <div style={{ inlineSize: width }}>
      <DrawingPad
        {...{ language, onDraw }}
        label="Draw a digit"
        description="It is read."
        resolution={side}
      />
    </div>
  )
  const { rerender } = await render(pad(202))
  return { told, resize: (width: number) => rerender(pad(width)), paper: page.getByRole('application') }
}

type Shown = Awaited<ReturnType<typeof show>>

async function drawAcross({ paper }: Shown, y: number) {
  await userEvent.dragAndDrop(paper, paper, {
    sourcePosition: { x: 40, y },
    targetPosition: { x: 160, y },
  })
}

/** Two frames are enough for all that was drawn to be told. */
async function settle() {
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done))
}

/** Ink at a place given in hundredths of the pad. */
function inkAt({ told }: Shown, x: number, y: number): number {
  return told.at(-1)?.[Math.floor((y * side) / 100) * side + Math.floor((x * side) / 100)] ?? 0
}

/** How many dots of the canvas have ink. */
function inkShown(): number {
  const canvas = document.querySelector('canvas')!
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
  return data.filter((value, i) => i % 4 === 3 && value > 128).length / (canvas.width * canvas.height)
}

test('a pointer draws, undo takes a stroke back, clear can be undone', async () => {
  const shown = await show()
  await drawAcross(shown, 60)
  await settle()
  expect([inkAt(shown, 50, 30), inkAt(shown, 50, 70)]).toEqual([1, 0])
  await drawAcross(shown, 140)
  await settle()
  expect([inkAt(shown, 50, 30), inkAt(shown, 50, 70)]).toEqual([1, 1])
  await page.getByRole('button', { name: 'Undo' }).click()
  await settle()
  expect([inkAt(shown, 50, 30), inkAt(shown, 50, 70)]).toEqual([1, 0])
  await page.getByRole('button', { name: 'Clear' }).click()
  await settle()
  expect(shown.told.at(-1)!.every((grey) => grey === 0)).toBe(true)
  await expect.element(page.getByRole('button', { name: 'Clear' })).toBeDisabled()
  await page.getByRole('button', { name: 'Undo' }).click()
  await settle()
  expect(inkAt(shown, 50, 30)).toBe(1)
})

test('keys draw, and say where the pen is', async () => {
  const shown = await show()
  await userEvent.keyboard('{Tab}')
  await expect.element(shown.paper).toHaveFocus()
  await userEvent.keyboard('{ArrowLeft}{ArrowDown}')
  await settle()
  expect(shown.told).toHaveLength(0)
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Pen up, 46 % from the left, 24 % from the top')
  await userEvent.keyboard(' {ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown} ')
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  await settle()
  expect([inkAt(shown, 46, 36), inkAt(shown, 58, 44)]).toEqual([1, 0])
  await userEvent.keyboard('{Backspace}')
  await settle()
  expect(inkAt(shown, 46, 36)).toBe(0)
})

test('keys go on where a pointer has drawn', async () => {
  const shown = await show()
  await drawAcross(shown, 160)
  await userEvent.keyboard('{ArrowDown} {ArrowDown}')
  await settle()
  expect([inkAt(shown, 50, 80), inkAt(shown, 50, 26)]).toEqual([1, 1])
  await expect.element(page.getByRole('status')).toHaveTextContent('Pen down')
})

test('the drawing stays when the pad is resized and the theme changes', async () => {
  const shown = await show()
  await drawAcross(shown, 100)
  await settle()
  const before = inkShown()
  expect(before).toBeGreaterThan(0.03)
  await shown.resize(302)
  await settle()
  document.documentElement.dataset.theme = 'dark'
  await settle()
  expect(inkShown()).toBeCloseTo(before, 2)
  delete document.documentElement.dataset.theme
})

test('many moves in one frame are told once', async () => {
  const shown = await show()
  await userEvent.keyboard('{Tab} ')
  await settle()
  shown.told.length = 0
  const paper = shown.paper.element()
  for (let i = 0; i < 10; i++) {
    paper.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
    // each key that is really pressed is a task of its own
    await Promise.resolve()
  }
  await settle()
  expect(shown.told.length).toBeLessThanOrEqual(2)
  expect(inkAt(shown, 50, 60)).toBe(1)
})

test('it has its name and how to use it in the reader’s language', async () => {
  const { paper } = await show('ja')
  await expect.element(paper).toHaveAccessibleName('Draw a digit')
  await expect.element(paper).toHaveAccessibleDescription(/It is read\. 矢印キーでペンを動かし/)
  await expect.element(page.getByRole('button', { name: '一つ戻す' })).toBeDisabled()
})

test('a finger on the pad does not scroll the page', async () => {
  const { paper } = await show()
  const element = paper.element()
  const touch = new Touch({ identifier: 1, target: element, clientX: 50, clientY: 50 })
  const event = new TouchEvent('touchstart', { touches: [touch], bubbles: true, cancelable: true })
  element.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  expect(getComputedStyle(element).touchAction).toBe('pinch-zoom')
})
