import { expect, test } from 'vitest'
import { digits } from './digits.ts'

test('the same seed gives the same digits, another seed others', () => {
  const one = digits({ count: 20, seed: 3 })
  expect(digits({ count: 20, seed: 3 })).toEqual(one)
  expect(digits({ count: 20, seed: 4 }).pixels).not.toEqual(one.pixels)
})

test('every digit comes as often as the others, in no order', () => {
  const { labels } = digits({ count: 200, seed: 1 })
  for (let digit = 0; digit < 10; digit++) expect(labels.filter((label) => label === digit)).toHaveLength(20)
  expect([...labels.subarray(0, 10)]).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a digit is ink on paper with nothing near the edge, as tall or as wide as its box', () => {
  const { pixels } = digits({ count: 300, seed: 7 })
  for (let i = 0; i < 300; i++) {
    const picture = pixels.subarray(i * 784, (i + 1) * 784)
    const rows = new Set<number>()
    const columns = new Set<number>()
    let isGrey = true
    picture.forEach((grey, at) => {
      isGrey &&= grey >= 0 && grey <= 1
      if (grey > 0) rows.add(Math.floor(at / 28))
      if (grey > 0) columns.add(at % 28)
    })
    expect(isGrey).toBe(true)
    expect(Math.max(rows.size, columns.size)).toBeGreaterThanOrEqual(19)
    expect(Math.max(rows.size, columns.size)).toBeLessThanOrEqual(20)
    expect(Math.max(...picture)).toBeGreaterThan(0.5)
  }
})

test('no digits are asked for, none are given', () => {
  expect(digits({ count: 0, seed: 1 }).pixels).toHaveLength(0)
})
