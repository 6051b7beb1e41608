import { useMemo, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { plotBox } from '#/viz/plot-box.ts'
import { PointGround } from '#/viz/points/point-ground.tsx'
import { usePointEditing } from '#/viz/points/use-point-editing.ts'
import type { Paints } from '#/viz/points/use-point-pointer.ts'

type Classed = readonly [x: number, y: number, t: number]

const domain = { x: [0, 10], y: [0, 10] } as const
const box = plotBox({ width: 400, height: 300, fontSize: 16 }, domain)
let rows: readonly Classed[] = []

/** A plot of one ○ in the middle, as a lab has it. */
function Plot({ paints, most = 50 }: { paints: Paints; most?: number }) {
  const [shown, setShown] = useState<readonly Classed[]>([[5, 5, 1]])
  rows = shown
  const editing = usePointEditing({
    rows: shown,
    minPoints: 1,
    maxPoints: most,
    onEdit: setShown,
    firstKind: [0],
  })
  const look = useMemo(() => ({ kindName: (row: Classed) => (row[2] === 1 ? '○' : '×') }), [])
  return (
    <div style={{ position: 'relative', inlineSize: 400, blockSize: 300 }}>
      <PointGround language="en" name="test" hintId="keys" {...{ box, editing, paints, look }}>
        {null}
      </PointGround>
    </div>
  )
}

beforeEach(() => {
  // the pointers of these tests are not the browser's, so it will not capture them
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function show(paints: Paints, most?: number) {
  const { container } = await render(<Plot paints={paints} {...(most === undefined ? {} : { most })} />)
  const ground = container.querySelector<HTMLElement>('[data-plot="test"]')!
  const { left, top } = ground.getBoundingClientRect()
  const clientOf = ([x, y]: readonly [number, number]) => ({
    clientX: left + box.toPixelX(x),
    clientY: top + box.toPixelY(y),
  })
  const send = (type: string, place: readonly [number, number], pointerType = 'mouse') =>
    ground.dispatchEvent(
      new PointerEvent(type, {
        ...clientOf(place),
        pointerId: 7,
        pointerType,
        bubbles: true,
        cancelable: true,
      }),
    )
  /** True where the finger is kept from scrolling the page. */
  const isKept = (place: readonly [number, number]) => {
    const touch = new Touch({ identifier: 1, target: ground, ...clientOf(place) })
    return !ground.dispatchEvent(
      new TouchEvent('touchstart', { touches: [touch], bubbles: true, cancelable: true }),
    )
  }
  return { send, isKept }
}

test('a stroke on empty ground paints points of the brush’s kind along its way, and the lab has them all', async () => {
  const { send } = await show('ground')
  send('pointerdown', [1, 9])
  // one move, or many before the next frame: the points are the same
  for (const x of [2, 3, 4, 5, 6, 7, 8, 9]) send('pointermove', [x, 9])
  send('pointerup', [9, 9])
  const pixels = box.toPixelX(9) - box.toPixelX(1)
  await expect.poll(() => rows.length).toBeGreaterThan(pixels / 14 - 8)
  const painted = rows.slice(1)
  expect(rows[0]).toEqual([5, 5, 1])
  expect(painted.every(([, y, t]) => Math.abs(y - 9) < 0.1 && t === 0)).toBe(true)
  expect(painted[0]![0]).toBeCloseTo(1, 1)
  expect(painted.at(-1)![0]).toBeGreaterThan(8)
})

test('a press without a move paints one point', async () => {
  const { send } = await show('ground')
  send('pointerdown', [2, 2])
  send('pointerup', [2, 2])
  await expect
    .poll(() => rows)
    .toEqual([
      [5, 5, 1],
      [2, 2, 0],
    ])
})

test('a stroke stops at the most points there may be, and at the frame', async () => {
  const { send } = await show('ground', 4)
  send('pointerdown', [1, 9])
  send('pointermove', [9, 9])
  send('pointerup', [9, 9])
  await expect.poll(() => rows.length).toBe(4)
  const other = await show('ground')
  other.send('pointerdown', [9, 2])
  other.send('pointermove', [30, 2])
  other.send('pointerup', [30, 2])
  await expect.poll(() => rows.length).toBeGreaterThan(1)
  expect(Math.max(...rows.map(([x]) => x))).toBeLessThanOrEqual(10)
})

test('a point is dragged where painting is on the ground alone, and painted over where it is everywhere', async () => {
  const onGround = await show('ground')
  onGround.send('pointerdown', [5, 5])
  onGround.send('pointermove', [7, 7])
  onGround.send('pointerup', [7, 7])
  await expect.poll(() => rows.length === 1 && rows[0]!.map(Math.round)).toEqual([7, 7, 1])
  const everywhere = await show('everywhere')
  everywhere.send('pointerdown', [5, 5])
  everywhere.send('pointerup', [5, 5])
  await expect.poll(() => rows.length).toBe(2)
})

test('a finger is kept on a point, and on the ground where it paints; elsewhere it scrolls', async () => {
  const still = await show('nowhere')
  expect(still.isKept([5, 5])).toBe(true)
  expect(still.isKept([1, 9])).toBe(false)
  const painting = await show('ground')
  expect(painting.isKept([1, 9])).toBe(true)
  expect(painting.isKept([-1, 5])).toBe(false)
})

test('a second finger, which zooms, leaves no point behind', async () => {
  const { send } = await show('ground')
  send('pointerdown', [2, 2], 'touch')
  send('pointercancel', [2, 2], 'touch')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(rows).toEqual([[5, 5, 1]])
})
