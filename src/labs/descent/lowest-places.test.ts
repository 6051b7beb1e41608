import { expect, test } from 'vitest'
import type { Place } from '#/ml/surfaces.ts'
import type { Domain } from '#/viz/plot-box.ts'
import { lowestPlaces } from './lowest-places.ts'
import { surfaceOf } from './surface.ts'
import { type NamedSurface, surfaces } from './surfaces.ts'

const named: readonly (readonly [string, NamedSurface])[] = Object.entries(surfaces)
const domain: Domain = { x: [-4, 4], y: [-3, 3] }
const inOrder = (places: readonly Place[]) => places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
const found = (formula: string) => inOrder(lowestPlaces(surfaceOf(formula), domain))

test.each(named)('the lowest places of %s are found from its formula alone', (_, surface) => {
  const places = inOrder(lowestPlaces(surfaceOf(surface.formula), surface.domain))
  const lowest = inOrder(surface.lowest)
  expect(places).toHaveLength(lowest.length)
  for (const [index, [x, y]] of places.entries()) {
    expect(x).toBeCloseTo(lowest[index]![0], 4)
    expect(y).toBeCloseTo(lowest[index]![1], 4)
  }
})

test('a corner is a bottom as well', () => {
  const [[x, y]] = found('abs(x - 1) + abs(y + 1/3)') as [Place]
  expect(x).toBeCloseTo(1, 5)
  expect(y).toBeCloseTo(-1 / 3, 5)
})

test.each([
  ['a slope that goes on beyond the edge', 'x + y^2'],
  ['a bowl that is lower at the edge', 'x^2 + y^2 - x^4/4'],
  ['a hole that swallows everything', 'y^2 - 1/x^2'],
  ['the floor of a valley', 'x^2'],
  ['flat ground', '3'],
  ['no ground at all', 'log(-1 - x^2)'],
])('%s has no bottom', (_, formula) => {
  expect(found(formula)).toEqual([])
})

test('ground with a hole elsewhere has its bottom', () => {
  // x − log x has its only bottom at 1
  const [[x, y]] = found('x - log(x) + y^2') as [Place]
  expect(x).toBeCloseTo(1, 6)
  expect(y).toBeCloseTo(0, 6)
})
