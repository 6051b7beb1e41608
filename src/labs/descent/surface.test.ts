import { expect, test } from 'vitest'
import { hasSlope, isQuadratic, stabilityLimit, surfaceOf, terrainOf } from './surface.ts'
import { type NamedSurface, surfaces } from './surfaces.ts'

const all: readonly (readonly [string, NamedSurface])[] = Object.entries(surfaces)

test.each(all)(
  'the bottoms of %s are level, curve up, and nothing shown is lower',
  (_, { formula, domain, lowest }) => {
    const { height, gradient, curvatures } = terrainOf(surfaceOf(formula))
    const least = height(...lowest[0]!)
    for (const place of lowest) {
      expect(height(...place)).toBeCloseTo(least, 9)
      expect(Math.hypot(...gradient(place))).toBeLessThan(1e-5)
      expect(curvatures(place)[1]).toBeGreaterThan(0)
    }
    for (let i = 0; i <= 100; i++) {
      for (let j = 0; j <= 100; j++) {
        const x = domain.x[0] + ((domain.x[1] - domain.x[0]) * i) / 100
        const y = domain.y[0] + ((domain.y[1] - domain.y[0]) * j) / 100
        expect(height(x, y)).toBeGreaterThanOrEqual(least - 1e-9)
      }
    }
  },
)

test('x²/20 + y² has curvatures 2 and 1/10, so its limit is 1', () => {
  const surface = surfaceOf(surfaces.bowl.formula)
  const curvatures = terrainOf(surface).curvatures([3, -4])
  expect(curvatures[0]).toBeCloseTo(2, 12)
  expect(curvatures[1]).toBeCloseTo(0.1, 12)
  expect(stabilityLimit(curvatures)).toBeCloseTo(1, 12)
  expect(isQuadratic(surface)).toBe(true)
})

test('the pass curves up one way and down the other', () => {
  const surface = surfaceOf(surfaces.saddle.formula)
  expect(terrainOf(surface).curvatures([0, 0])).toEqual([0.5, -0.5])
  expect(isQuadratic(surface)).toBe(false)
})

test('where the formula has no value there is no slope, and no limit to tell', () => {
  const terrain = terrainOf(surfaceOf('log(x) + y^2'))
  expect([hasSlope(terrain, [1, 2]), hasSlope(terrain, [0, 2]), hasSlope(terrain, [-1, 2])]).toEqual([
    true,
    false,
    false,
  ])
  expect(stabilityLimit(terrain.curvatures([0, 2]))).toBeNaN()
})

test('ground that curves down every way has no limit', () => {
  expect(stabilityLimit(terrainOf(surfaceOf('-x^2 - y^2')).curvatures([0, 0]))).toBeNull()
})
