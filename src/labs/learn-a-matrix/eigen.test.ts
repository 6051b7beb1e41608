import { expect, test } from 'vitest'
import { eigen } from './eigen.ts'
import { apply, determinant, inverse, type Matrix, rank, stretches } from './matrix.ts'

test.each<[Matrix, number, number]>([
  [[1.25, 0.75, 0.75, 1.25], 2, 0.5],
  [[4, 1, 2, 3], 5, 2],
  [[0, 1, 1, 0], 1, -1],
  [[0.5, 0.5, 0.5, 0.5], 1, 0],
  [[2, 0, 0, -1], 2, -1],
])('%j keeps two lines', (matrix, first, second) => {
  const found = eigen(matrix)
  if (found.kind !== 'real') throw new Error(found.kind)
  expect(found.pairs.map(({ value }) => value)).toEqual([
    expect.closeTo(first, 10),
    expect.closeTo(second, 10),
  ])
  for (const { value, vector } of found.pairs) {
    const [u, v] = apply(matrix, vector)
    expect(Math.hypot(...vector)).toBeCloseTo(1, 12)
    expect(u).toBeCloseTo(value * vector[0], 10)
    expect(v).toBeCloseTo(value * vector[1], 10)
  }
})

test('a quarter turn, twice as large, keeps none', () => {
  expect(eigen([0, -2, 2, 0])).toMatchObject({ kind: 'complex', real: 0, imaginary: 2, factor: 2 })
  expect((eigen([0, -2, 2, 0]) as { angle: number }).angle).toBeCloseTo(Math.PI / 2, 12)
})

test('a shear keeps one', () => {
  expect(eigen([1, 1, 0, 1])).toMatchObject({ kind: 'single', pairs: [{ value: 1, vector: [1, 0] }] })
})

test('a multiple of the identity keeps every one, zero among them', () => {
  expect(eigen([-1, 0, 0, -1])).toEqual({ kind: 'every', value: -1 })
  expect(eigen([0, 0, 0, 0])).toEqual({ kind: 'every', value: 0 })
})

test('singular values, rank, determinant and inverse are those of a hand calculation', () => {
  expect(stretches([3, 0, 0, -2])).toEqual({ most: 3, least: 2 })
  // MᵀM of the shear (1 1; 0 1) is (1 1; 1 2), with eigenvalues (3 ± √5) / 2
  expect(stretches([1, 1, 0, 1]).most).toBeCloseTo(Math.sqrt((3 + Math.sqrt(5)) / 2), 12)
  expect([rank([4, 1, 2, 3]), rank([0.5, 0.5, 0.5, 0.5]), rank([0, 0, 0, 0])]).toEqual([2, 1, 0])
  expect(determinant([4, 1, 2, 3])).toBe(10)
  expect(inverse([4, 1, 2, 3])).toEqual([0.3, -0.1, -0.2, 0.4])
  expect(inverse([0.5, 0.5, 0.5, 0.5])).toBeNull()
})
