import { expect, test } from 'vitest'
import { diverging } from './diverging.ts'
import { viridis } from './viridis.ts'

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/\d+/g)!.map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

test('viridis runs from its published first colour to its last', () => {
  expect(viridis(0)).toBe('rgb(68 1 84)')
  expect(viridis(1)).toBe('rgb(253 231 37)')
  expect(viridis(-3)).toBe(viridis(0))
  expect(viridis(7)).toBe(viridis(1))
})

test('viridis only ever grows lighter', () => {
  const steps = Array.from({ length: 101 }, (_, index) => luminance(viridis(index / 100)))
  for (const [index, step] of steps.entries()) if (index > 0) expect(step).toBeGreaterThan(steps[index - 1]!)
})

test('the diverging scale is neutral at zero, whatever the limit', () => {
  expect(diverging(0, 5)).toBe('rgb(247 247 247)')
  expect(diverging(0, 0)).toBe('rgb(247 247 247)')
})

test('the diverging scale grows darker on both sides, bluer below and more orange above', () => {
  for (const size of [0.25, 0.5, 0.75, 1]) {
    expect(luminance(diverging(size, 1))).toBeLessThan(luminance(diverging(size - 0.25, 1)))
    expect(luminance(diverging(-size, 1))).toBeLessThan(luminance(diverging(0.25 - size, 1)))
  }
  const [belowRed, , belowBlue] = diverging(-1, 2).match(/\d+/g)!.map(Number)
  const [aboveRed, , aboveBlue] = diverging(1, 2).match(/\d+/g)!.map(Number)
  expect(belowBlue).toBeGreaterThan(belowRed!)
  expect(aboveRed).toBeGreaterThan(aboveBlue!)
})
