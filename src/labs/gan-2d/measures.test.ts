import { describe, expect, test } from 'vitest'
import { bestVerdict, cells, coverage, densityOf, histogram, jsDivergence, klDivergence } from './measures.ts'
import { bellHeap } from './observe.ts'

const half = Float64Array.of(0.5, 0.5, 0, 0)
const other = Float64Array.of(0, 0.5, 0.5, 0)

describe('divergences', () => {
  test('of a distribution from itself are 0', () => {
    expect(jsDivergence(half, half)).toBe(0)
    expect(klDivergence(half, half)).toBe(0)
  })

  test('JS of disjoint distributions is log 2', () => {
    expect(jsDivergence(Float64Array.of(1, 0), Float64Array.of(0, 1))).toBeCloseTo(Math.LN2, 12)
  })

  test('JS of two halves that share one cell is half of log 2', () => {
    // m = (¼, ½, ¼): each KL is ½ log 2 + ½ log 1
    expect(jsDivergence(half, other)).toBeCloseTo(Math.LN2 / 2, 12)
  })

  test('KL of (½, ½) from (¼, ¾) is ½ log 2 + ½ log ⅔, but for the lift of the cells', () => {
    const hand = 0.5 * Math.log(2) + 0.5 * Math.log(2 / 3)
    expect(klDivergence(Float64Array.of(0.5, 0.5), Float64Array.of(0.25, 0.75))).toBeCloseTo(hand, 3)
  })
})

test('a histogram holds every place once, what lies outside in the nearest cell', () => {
  const shares = histogram(Float32Array.of(0.01, 0.01, 9, 9, -9, -9, 0.01, 0.01))
  expect(shares[0]).toBe(0.25)
  expect(shares[cells * cells - 1]).toBe(0.25)
  expect(shares[(cells / 2) * cells + cells / 2]).toBe(0.5)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1)
})

test('a heap is covered by 2 % of the samples within three deviations', () => {
  const heaps = { centres: [[0, 0] as const, [1, 0] as const], deviation: 0.1 }
  const places = Float32Array.from({ length: 200 }, (_, i) => (i === 0 ? 1.29 : i % 2 === 0 ? 0.5 : 0))
  expect(coverage(places, heaps)).toEqual({ covered: 0, onHeaps: 0.01 })
  places[2] = 1
  expect(coverage(places, heaps)).toEqual({ covered: 1, onHeaps: 0.02 })
})

test('the density of heaps integrates to 1, and D* is ½ where both are as dense', () => {
  const heaps = { centres: [[0.2, 0] as const, [-0.3, 0.1] as const], deviation: 0.1 }
  let sum = 0
  for (let i = 0; i < 200; i++) {
    for (let j = 0; j < 200; j++) sum += densityOf(heaps, [i / 100 - 1, j / 100 - 1]) * 1e-4
  }
  expect(sum).toBeCloseTo(1, 6)
  expect(bestVerdict(bellHeap, bellHeap, [0.3, 0.4])).toBe(0.5)
  expect(bestVerdict(heaps, bellHeap, [50, 50])).toBe(0.5)
})
