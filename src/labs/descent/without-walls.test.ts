import { expect, test } from 'vitest'
import { heightField } from '#/viz/contours/height-field.ts'
import { surfaceOf, terrainOf } from './surface.ts'
import { type NamedSurface, surfaces } from './surfaces.ts'
import { withoutWalls } from './without-walls.ts'

const named: readonly (readonly [string, NamedSurface])[] = Object.entries(surfaces)
const fieldOf = (formula: string, domain: NamedSurface['domain']) =>
  heightField(terrainOf(surfaceOf(formula)).height, domain, 57, 57)

test.each(named)('the surface %s is shown whole', (_, { formula, domain }) => {
  const field = fieldOf(formula, domain)
  expect(withoutWalls(field)).toBe(field)
})

test('the walls of a hole are cut off', () => {
  const field = fieldOf('x^2 + y^2 + 1/x^4', { x: [-4, 4], y: [-3, 3] })
  // a column of the grid stands 1/7 beside the hole, on a wall of 7⁴
  expect(field.high).toBeGreaterThan(2000)
  const { low, high } = withoutWalls(field)
  expect(low).toBe(field.low)
  expect(high).toBeGreaterThan(25)
  expect(high).toBeLessThan(300)
})

test('flat ground, and none, stay as they are', () => {
  for (const formula of ['3', 'log(-1 - x^2)']) {
    const field = fieldOf(formula, { x: [-4, 4], y: [-3, 3] })
    expect(withoutWalls(field)).toBe(field)
  }
})
