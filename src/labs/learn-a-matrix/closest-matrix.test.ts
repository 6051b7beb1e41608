import { expect, test } from 'vitest'
import { closestMatrix } from './closest-matrix.ts'
import { apply, type Matrix } from './matrix.ts'
import { type Pair, pairOf } from './pair.ts'

function carried(matrix: Matrix, corners: readonly (readonly [number, number])[]): readonly Pair[] {
  return corners.map((corner) => pairOf(corner, apply(matrix, corner)))
}

test('two points that are not in line with the origin decide the matrix', () => {
  const { matrix, known } = closestMatrix(
    carried(
      [2, -1, 0.5, 3],
      [
        [1, 1],
        [1, -2],
      ],
    ),
  )
  expect(known).toBe('plane')
  for (const [index, entry] of [2, -1, 0.5, 3].entries()) expect(matrix[index]).toBeCloseTo(entry, 12)
})

test('a line that misses the origin decides it as well', () => {
  const { matrix, known } = closestMatrix(
    carried(
      [0, -1, 1, 0],
      [
        [1, 0],
        [1, 1],
        [1, 2],
      ],
    ),
  )
  expect(known).toBe('plane')
  expect(matrix[1]).toBeCloseTo(-1, 12)
})

test('a line through the origin does not, and the smallest matrix that will do is given', () => {
  // along (2, 1) all goes to 3 times as long: M = 3/5 (4 2; 2 1)
  const { matrix, known } = closestMatrix([
    [2, 1, 6, 3],
    [-4, -2, -12, -6],
  ])
  expect(known).toBe('line')
  for (const [index, entry] of [2.4, 1.2, 1.2, 0.6].entries()) expect(matrix[index]).toBeCloseTo(entry, 12)
})

test('points at the origin decide nothing', () => {
  expect(closestMatrix([[0, 0, 1, 1]])).toMatchObject({ known: 'point', matrix: [0, 0, 0, 0] })
})

test('the triangle’s spread has the eigenvalues 1 and 1/3, along (1, 1) and across', () => {
  const { spread, isNarrow } = closestMatrix(
    carried(
      [1, 0, 0, 1],
      [
        [1, 0],
        [1, 1],
        [0, 1],
      ],
    ),
  )
  expect(spread.largest).toBeCloseTo(1, 12)
  expect(spread.smallest).toBeCloseTo(1 / 3, 12)
  expect(spread.direction[0]).toBeCloseTo(Math.SQRT1_2, 12)
  expect(isNarrow).toBe(false)
})

test('nearly a line is told', () => {
  expect(
    closestMatrix(
      carried(
        [1, 0, 0, 1],
        [
          [1, 0.02],
          [2, 0.03],
          [3, 0],
        ],
      ),
    ).isNarrow,
  ).toBe(true)
})
