import { expect, test } from 'vitest'
import { mixtureOf } from './data-sets.ts'
import { energyDistance } from './energy-distance.ts'
import { lessonOf } from './lesson.ts'
import { cloudsCovered } from './measures.ts'
import { scaled, scalingOf } from './scaling.ts'
import { trueScore } from './true-score.ts'
import { wayAt } from './way-at.ts'

test('the energy distance of a few points is what a hand calculation gives', () => {
  expect(energyDistance([0, 0], [3, 4])).toBe(10)
  // 2 · 1 − (0 + 2 + 2 + 0) / 4 − 0
  expect(energyDistance([0, 0, 2, 0], [1, 0])).toBe(1)
  expect(energyDistance([0, 0, 1, 1], [1, 1, 0, 0])).toBeCloseTo(0, 12)
})

test('the true score is the slope of the logarithm of the density', () => {
  const mixture = mixtureOf('uneven')!
  const alphaBar = 0.4
  const variance = alphaBar * mixture.deviation ** 2 + 1 - alphaBar
  const logDensity = (x: number, y: number) => {
    const terms = mixture.means.map(([mx, my], k) => {
      const square = (x - Math.sqrt(alphaBar) * mx) ** 2 + (y - Math.sqrt(alphaBar) * my) ** 2
      return mixture.weights[k]! * Math.exp(-square / (2 * variance))
    })
    return Math.log(terms.reduce((sum, term) => sum + term, 0))
  }
  const h = 1e-4
  for (const [x, y] of [
    [0.3, -0.2],
    [1.5, 1],
    [-2, 0.4],
  ] as const) {
    const [sx, sy] = trueScore(mixture, [x, y], alphaBar)
    expect(sx).toBeCloseTo((logDensity(x + h, y) - logDensity(x - h, y)) / (2 * h), 4)
    expect(sy).toBeCloseTo((logDensity(x, y + h) - logDensity(x, y - h)) / (2 * h), 4)
  }
})

test('two draws of a distribution are near each other, and of another far', () => {
  const [ring, moons] = [
    lessonOf({ data: 'ring', points: null }, 1),
    lessonOf({ data: 'moons', points: null }, 1),
  ]
  expect(ring.baseline).toBeLessThan(0.05)
  expect(energyDistance(ring.reference, moons.reference)).toBeGreaterThan(0.1)
})

test('every part of a distribution has its due share', () => {
  const uneven = lessonOf({ data: 'uneven', points: null }, 1)
  const inLarge = uneven.train.filter((value, i) => i % 2 === 0 && value > 0).length
  expect(inLarge / 600).toBeCloseTo(0.8, 2)
  expect(cloudsCovered(mixtureOf('ring')!, lessonOf({ data: 'ring', points: null }, 2).reference)).toBe(8)
  expect(cloudsCovered(mixtureOf('ring')!, new Float32Array(800))).toBe(0)
})

test('points within the plane stay where they are, others are brought into it', () => {
  expect(scalingOf([[3, -3]])).toEqual({ centre: [0, 0], spread: 1 })
  const rows = [
    [100, 5],
    [300, 5],
  ]
  expect([...scaled(rows, scalingOf(rows))]).toEqual([-2, 0, 2, 0])
  expect([...scaled([[500, 500]], scalingOf([[500, 500]]))]).toEqual([0, 0])
  const huge = [
    [-1.7e308, 0],
    [1.7e308, 0],
  ]
  expect([...scaled(huge, scalingOf(huge))]).toEqual([-2, 0, 2, 0])
})

test('one point has no halves to compare, two have', () => {
  expect(lessonOf({ data: 'ring', points: [[1, 1]] }, 1).baseline).toBeNull()
  expect(
    lessonOf(
      {
        data: 'ring',
        points: [
          [1, 1],
          [1, 1],
        ],
      },
      1,
    ).baseline,
  ).toBe(0)
})

test('the way back is straight between the places that were kept', () => {
  const way = {
    times: [100, 50, 0],
    places: [
      [0, 0],
      [2, 4],
      [3, 3],
    ].map((place) => Float32Array.from(place)),
  }
  expect(wayAt(way, 0)).toMatchObject({ level: 100, now: Float32Array.of(0, 0) })
  expect(wayAt(way, 0.25)).toMatchObject({ level: 75, now: Float32Array.of(1, 2) })
  expect(wayAt(way, 1)).toMatchObject({ level: 0, now: Float32Array.of(3, 3) })
})
