import { expect, test } from 'vitest'
import { makeRows } from './data-sets.ts'

const make = (data: Parameters<typeof makeRows>[0]['data'], noise = 0) =>
  makeRows({ data, count: 400, noise }, 7)
/** Coordinates are rounded to a thousandth. */
const near = 2e-3

test('the spiral’s two arms are r = 5s at the angle 3.5πs, half a turn apart', () => {
  for (const [x, y, t] of make('spiral')) {
    const r = Math.hypot(x, y)
    const angle = 3.5 * Math.PI * (r / 5) + (t === 1 ? 0 : Math.PI)
    expect(Math.hypot(x - r * Math.sin(angle), y - r * Math.cos(angle))).toBeLessThan(0.02)
  }
})

test('the circle is ○ within 2.5 and × from 3.5 to 5', () => {
  for (const [x, y, t] of make('circle')) {
    const r = Math.hypot(x, y)
    if (t === 1) expect(r).toBeLessThan(2.5 + near)
    else expect(Math.abs(r - 4.25)).toBeLessThan(0.75 + near)
  }
})

test('exclusive or is ○ where x and y have one sign, with room along the axes', () => {
  for (const [x, y, t] of make('xor')) {
    expect(t).toBe(x * y > 0 ? 1 : 0)
    expect(Math.min(Math.abs(x), Math.abs(y))).toBeGreaterThan(0.3 - near)
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(5.3 + near)
  }
})

test.each([
  [0, 0.5],
  [50, 4],
])('the clouds lie around (2, 2) and (−2, −2); with %s %% noise their variance is %s', (noise, variance) => {
  const ofClass = (t: number) => make('gauss', noise).filter((row) => row[2] === t)
  for (const [t, centre] of [
    [1, 2],
    [0, -2],
  ] as const) {
    const xs = ofClass(t).map(([x]) => x)
    const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length
    const spread = xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length
    expect(Math.abs(mean - centre)).toBeLessThan(0.5)
    expect(spread / variance).toBeGreaterThan(0.7)
    expect(spread / variance).toBeLessThan(1.4)
  }
})

test('the plane is (x + y) / 10, cut at ±1', () => {
  for (const [x, y, t] of make('plane')) {
    expect(t).toBeCloseTo(Math.min(1, Math.max(-1, (x + y) / 10)), 2)
  }
})

test('the hills fall from ±1 at six places to 0 at a distance of 2', () => {
  const centres = [-4, 0, 4].flatMap((x, index) => [
    [x, 2.5, index === 1 ? -1 : 1],
    [x, -2.5, index === 1 ? 1 : -1],
  ])
  const rows = make('hills')
  for (const [x, y, t] of rows) {
    const heights = centres.map(([cx, cy, sign]) => sign! * Math.max(0, 1 - Math.hypot(x - cx!, y - cy!) / 2))
    const highest = heights.reduce((best, one) => (Math.abs(one) > Math.abs(best) ? one : best), 0)
    expect(t).toBeCloseTo(highest, 2)
  }
  expect(rows.some(([, , t]) => t > 0.7)).toBe(true)
  expect(rows.some(([, , t]) => t < -0.7)).toBe(true)
})

test('noise puts some points of two classes on the wrong side, and moves the spiral’s', () => {
  const wrong = make('xor', 30).filter(([x, y, t]) => t !== (x * y > 0 ? 1 : 0)).length
  expect(wrong).toBeGreaterThan(20)
  expect(wrong).toBeLessThan(200)
  expect(make('spiral', 20)).not.toEqual(make('spiral'))
})

test('both classes are there in equal number, in random order', () => {
  const classes = make('spiral').map(([, , t]) => t)
  expect(classes.filter((t) => t === 1)).toHaveLength(200)
  expect(classes.slice(0, 20).some((t) => t === 1)).toBe(true)
  expect(classes.slice(0, 20).some((t) => t === 0)).toBe(true)
})
