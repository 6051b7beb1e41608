import { expect, test } from 'vitest'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import { closestMatrix } from './closest-matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Pair } from './pair.ts'
import program from './program.ts'
import spec from './spec.ts'
import { hiddenMatrix } from './targets.ts'

const defaults = defaultValues(spec.params)

async function after(steps: number, values: Partial<typeof defaults> = {}, seed = 1) {
  const journey = new Journey(program as unknown as Program, { values: { ...defaults, ...values }, seed })
  await journey.travel(steps)
  const { metrics, matrix } = await journey.look()
  await journey.end()
  return { metrics, matrix: matrix as unknown as Matrix }
}

function expectMatrix(matrix: Matrix, expected: readonly number[], digits = 5) {
  for (const [index, entry] of matrix.entries()) expect(entry).toBeCloseTo(expected[index]!, digits)
}

test('one step on the chapter’s triangle is the one found by hand', async () => {
  // S = ⅓ (2 1; 1 2) and M − T = ¼ (−1 −3; −3 −1), so ∂L/∂M = 2 (M − T) S = ⅙ (−5 −7; −7 −5)
  const { matrix } = await after(1, { figure: 'triangle', target: 'stretch', learningRate: 0.3 })
  expectMatrix(matrix, [1.25, 0.35, 0.35, 1.25])
})

test('the step is against the gradient of the loss, by central differences', async () => {
  const rows: Pair[] = [
    [1, 2, -1, 0.5],
    [0.5, -1, 2, 1],
    [-2, 0.3, 0.1, -1.4],
  ]
  const loss = (m: readonly number[]) =>
    rows.reduce((sum, [x, y, u, v]) => {
      const [dx, dy] = [m[0]! * x + m[1]! * y - u, m[2]! * x + m[3]! * y - v]
      return sum + (dx * dx + dy * dy) / rows.length
    }, 0)
  const from = [1, 0, 0, 1]
  const slopes = from.map((_, index) => {
    const shifted = (by: number) => from.map((entry, at) => (at === index ? entry + by : entry))
    return (loss(shifted(1e-4)) - loss(shifted(-1e-4))) / 2e-4
  })
  const { matrix } = await after(1, { figure: 'own', target: 'own', points: rows, learningRate: 0.1 })
  expectMatrix(
    matrix,
    from.map((entry, index) => entry - 0.1 * slopes[index]!),
  )
})

test('on the square, where S = I, a learning rate of ½ arrives in one step', async () => {
  const { matrix, metrics } = await after(1, { figure: 'square', target: 'mirror', learningRate: 0.5 })
  expectMatrix(matrix, [0, 1, 1, 0])
  expect(metrics.error).toBeLessThan(1e-6)
})

test('a half turn is not turned: entries go straight from 1 to −1, through a figure shrunk to a point', async () => {
  const { matrix } = await after(3, { figure: 'square', target: 'halfTurn' })
  // −1 + 2 · 0.8³
  expectMatrix(matrix, [0.024, 0, 0, 0.024])
})

test.each([1, 2, 3, 4, 5])('the hidden matrix of seed %i is found to a hundredth', async (seed) => {
  const { matrix, metrics } = await after(150, {}, seed)
  expect(metrics.error).toBeLessThan(0.01)
  expectMatrix(matrix, hiddenMatrix(seed), 2)
})

test('points on a line through the origin leave the other direction where it was', async () => {
  // M₀ = I keeps (−1, 2), which is square to the line, and (2, 1) goes where the target carries it
  const { matrix, metrics } = await after(150, { figure: 'line', target: 'rotation' })
  const [a, b, c, d] = matrix
  expect([2 * a + b, 2 * c + d].map((value) => Math.round(1000 * value) / 1000)).toEqual([-1, 2])
  expect([-a + 2 * b, -c + 2 * d].map((value) => Math.round(1000 * value) / 1000)).toEqual([-1, 2])
  expect(metrics.error).toBeNull()
  expect(metrics.loss).toBeLessThan(1e-6)
})

test('points that no matrix carries are brought as close as least squares can', async () => {
  // (1, 0) is to go to two places at once: to their middle
  const points = [
    [1, 0, 2, 0],
    [1, 0, 0, 2],
    [0, 1, 0, 1],
  ]
  const { matrix, metrics } = await after(200, { figure: 'own', target: 'own', points, learningRate: 0.5 })
  expectMatrix(matrix, [1, 0, 1, 1], 3)
  expect(metrics.error).toBeLessThan(1e-3)
  expect(metrics.loss).toBeCloseTo(4 / 3, 4)
})

test('one point, and points all at the origin, are trained on and have no single answer', async () => {
  for (const points of [[[1, 2, 3, 4]], [[0, 0, 1, 1]]]) {
    const { metrics } = await after(50, { figure: 'own', target: 'own', points })
    expect(metrics.error).toBeNull()
    expect(Number.isFinite(metrics.loss)).toBe(true)
  }
})

test('points of any size are learned at the same pace where the size is evened out', async () => {
  const small = closestMatrix([
    [1, 0, 2, 1],
    [0, 1, -1, 1],
  ]).matrix
  const points = [
    [1000, 0, 2000, 1000],
    [0, 1000, -1000, 1000],
  ]
  const { matrix } = await after(150, { figure: 'own', target: 'own', points, scaled: true })
  expectMatrix(matrix, small, 3)
})
