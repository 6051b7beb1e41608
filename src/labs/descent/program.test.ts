import { expect, test } from 'vitest'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import program from './program.ts'
import spec from './spec.ts'
import { placesIn, trailLength } from './trail.ts'

const defaults = defaultValues(spec.params)

async function after(steps: number, values: Partial<typeof defaults> = {}, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...defaults, ...values }, seed })
  await journey.travel(steps)
  const { metrics, trail, starts } = await journey.look()
  await journey.end()
  const balls = (starts as unknown as readonly unknown[]).length
  return { metrics, places: placesIn(trail as unknown as Float32Array, trailLength - 1, balls) }
}

test('one step from (−7, 2) on x²/20 + y² is the one found by hand', async () => {
  // ∇f = (−0.7, 4), so (−7 + 0.9 · 0.7, 2 − 0.9 · 4) = (−6.37, −1.6)
  const [place] = (await after(1)).places
  expect(place![0]).toBeCloseTo(-6.37, 5)
  expect(place![1]).toBeCloseTo(-1.6, 5)
})

test.each([1, 7, 60])('after %i steps each coordinate has shrunk by its own factor', async (steps) => {
  // 1 − 0.9 · 0.1 = 0.91 along x and 1 − 0.9 · 2 = −0.8 along y
  const [place] = (await after(steps)).places
  expect(place![0]).toBeCloseTo(-7 * 0.91 ** steps, 4)
  expect(place![1]).toBeCloseTo(2 * (-0.8) ** steps, 4)
})

test('at the limit the ball goes to and fro, above it climbs', async () => {
  const atLimit = await after(50, { learningRate: 1 })
  expect(Math.abs(atLimit.places[0]![1])).toBeCloseTo(2, 4)
  const above = await after(50, { learningRate: 1.05 })
  expect(above.places[0]![1]).toBeCloseTo(2 * 1.1 ** 50, 0)
})

test('Newton’s step with η = 1 lands on the bottom of any quadratic', async () => {
  for (const surface of ['bowl', 'round', 'slanted'] as const) {
    const { metrics } = await after(1, { surface, method: 'newton', learningRate: 1 })
    expect(metrics.distance).toBeLessThan(1e-5)
  }
})

test('on the ridge gradient descent ends on the pass, whose bottoms are √2 away', async () => {
  const { metrics, places } = await after(120, { surface: 'saddle' })
  expect(places[0]![1]).toBe(0)
  expect(metrics.distance).toBeCloseTo(Math.SQRT2, 3)
})

test('a forward difference is off by h/2 times the curvature, a central one by nothing on a parabola', async () => {
  // forward along y: 2y + h, so the step is 2 − 0.1 (4 + 0.5); along x: x/10 + h/20
  const forward = (await after(1, { derivative: 'forward', h: 0.5, learningRate: 0.1 })).places[0]!
  expect(forward[0]).toBeCloseTo(-7 - 0.1 * (-0.7 + 0.025), 4)
  expect(forward[1]).toBeCloseTo(2 - 0.1 * 4.5, 4)
  const central = (await after(1, { derivative: 'central', h: 0.5, learningRate: 0.1 })).places[0]!
  expect(central[1]).toBeCloseTo(2 - 0.1 * 4, 4)
})

test('a width below what single precision can tell leaves the ball where it is', async () => {
  const { places } = await after(20, { derivative: 'central', h: 1e-9 })
  expect(places[0]).toEqual([-7, 2])
})

test('the reader’s own starts are where the balls start', async () => {
  const starts = [
    [1, 1],
    [-2, 0.5],
  ]
  const { places } = await after(0, { starts })
  expect(places).toEqual(starts)
})

test('a formula of the reader’s own is walked on with its exact gradient', async () => {
  // x − log x + y²/2 has the gradient (1 − 1/x, y); from (0.5, 1) with η = 0.5 to (1, 0.5)
  const formula = 'x - log(x) + y^2/2'
  const own = { surface: 'own', formula, learningRate: 0.5, starts: [[0.5, 1]] } as const
  const { places, metrics } = await after(1, own)
  expect(places[0]![0]).toBeCloseTo(1, 6)
  expect(places[0]![1]).toBeCloseTo(0.5, 6)
  // the bottom is (1, 0)
  expect(metrics.distance).toBeCloseTo(0.5, 5)
  expect(metrics.height).toBeCloseTo(1 + 0.125, 6)
})

test('a ball that comes to where the formula has no value stays there, and the others go on', async () => {
  // ∇(log x + y²/2) = (1/x, y): with η = 1 from (1, 1) to (0, 0), where log has no value
  const own = { surface: 'own', formula: 'log(x) + y^2/2', learningRate: 1 } as const
  const { places, metrics } = await after(3, {
    ...own,
    starts: [
      [1, 1],
      [-1, 2],
      [10, 8],
    ],
  })
  expect(places[0]).toEqual([0, 0])
  // 1/x has a value there, but it is the slope of nothing
  expect(places[1]).toEqual([-1, 2])
  expect(metrics).toMatchObject({ height: null, slope: null, distance: null })
  expect(Number.isFinite(metrics.meanHeight)).toBe(true)
  expect(places[2]![0]).toBeLessThan(10)
  expect(places[2]![1]).toBeCloseTo(0, 6)
})

test('Newton’s method stays where the Hessian has no inverse', async () => {
  const own = { surface: 'own', formula: 'x^2', method: 'newton', starts: [[2, 1]] } as const
  expect((await after(5, own)).places[0]).toEqual([2, 1])
})

test('balls are dropped where the formula has a value', async () => {
  const { metrics, places } = await after(0, { surface: 'own', formula: 'log(x - 1)', count: 12 })
  expect(places).toHaveLength(12)
  for (const [x] of places) expect(x).toBeGreaterThan(1)
  expect(Number.isFinite(metrics.meanHeight)).toBe(true)
})

test('where there is no value anywhere, nothing is measured and nothing fails', async () => {
  const { metrics } = await after(2, { surface: 'own', formula: 'sqrt(-1 - x^2)' })
  expect(metrics).toEqual({ height: null, meanHeight: null, slope: null, distance: null })
})
