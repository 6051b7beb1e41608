import { expect, test } from 'vitest'
import { downsample, downsampleTogether } from './downsample.ts'

const wave = Array.from({ length: 5000 }, (_, step) => ({ step, value: Math.sin(step / 50) }))

test('a short curve is left as it is', () => {
  const short = wave.slice(0, 300)
  expect(downsample(short, 300)).toBe(short)
})

test('a long curve keeps within the limit, in order, with both ends', () => {
  const kept = downsample(wave, 300)
  expect(kept.length).toBeLessThanOrEqual(300)
  expect(kept.length).toBeGreaterThan(200)
  expect(kept[0]).toBe(wave[0])
  expect(kept.at(-1)).toBe(wave.at(-1))
  expect(kept.map(({ step }) => step)).toEqual([...kept].map(({ step }) => step).sort((a, b) => a - b))
  expect(new Set(kept).size).toBe(kept.length)
})

test('a single spike and a single dip survive', () => {
  const flat = Array.from({ length: 10_000 }, (_, step) => ({ step, value: 1 }))
  flat[4321] = { step: 4321, value: 99 }
  flat[4322] = { step: 4322, value: -99 }
  const values = downsample(flat, 100).map(({ value }) => value)
  expect(values).toContain(99)
  expect(values).toContain(-99)
})

test('a limit too small for stretches still gives both ends', () => {
  const kept = downsample(wave, 2)
  expect(kept[0]).toBe(wave[0])
  expect(kept.at(-1)).toBe(wave.at(-1))
})

test('curves of one chart keep the same steps, as many in all as one would have, and every spike', () => {
  const flat = wave.map(({ step }) => ({ step, value: step === 1234 ? 99 : 1 }))
  const late = wave.filter(({ step }) => step >= 1000)
  const [one, other, third] = downsampleTogether([{ points: wave }, { points: flat }, { points: late }], 300)
  expect(one!.points.length).toBeLessThanOrEqual(300)
  expect(other!.points.map(({ step }) => step)).toEqual(one!.points.map(({ step }) => step))
  expect(other!.points.map(({ value }) => value)).toContain(99)
  expect(third!.points[0]).toBe(late[0])
})

test('a curve alone is thinned as before', () => {
  expect(downsampleTogether([{ points: wave }], 300)[0]!.points).toEqual(downsample(wave, 300))
})
