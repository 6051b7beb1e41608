import { expect, test } from 'vitest'
import { checkInputs, readInputs, writeInputs } from './inputs.ts'
import { checkLayers, readLayers } from './layers.ts'
import {
  checkEdits,
  checkWeights,
  newEdits,
  readWeights,
  startingEdits,
  withNewEdit,
  writeWeights,
} from './weight-text.ts'

test('layers are read as people write them', () => {
  for (const text of ['4,2', ' 4 2 ', '４、２', '4, 2,']) {
    expect(checkLayers(text)).toBeNull()
    expect(readLayers(text)).toEqual([4, 2])
  }
  expect(checkLayers('')).toBeNull()
  expect(readLayers('')).toEqual([])
})

test.each([
  ['4,x', 2],
  ['4,0', 2],
  ['33', 0],
  ['2.5', 0],
  ['😀', 0],
  ['1,1,1,1,1,1,1,1,1', 16],
])('layers refuse %s at its character %s', (text, at) => {
  expect(checkLayers(text)).toMatchObject({ at })
})

test('inputs are named in any order and kept in theirs', () => {
  expect(readInputs('siny, x')).toEqual(['x', 'siny'])
  expect(writeInputs(['xy', 'x'])).toBe('x,xy')
  expect(checkInputs('x,y,z')).toMatchObject({ at: 4 })
  expect(checkInputs(' ')).not.toBeNull()
  expect(checkInputs('xx,yy')).toBeNull()
})

test('weights survive the way through text as single-precision numbers', () => {
  const weights = Float32Array.of(0.1, -1 / 3, 1e-20, 12345.678, 0)
  const text = writeWeights(weights)
  expect(checkWeights(text)).toBeNull()
  expect(readWeights(text)).toEqual(weights)
  expect(readWeights('')).toBeNull()
  expect(checkWeights('1,NaN')).toMatchObject({ at: 2 })
  expect(checkWeights('1,1e999')).toMatchObject({ at: 2 })
})

test('only edits that are new are made', () => {
  const first = withNewEdit('', { index: 3, value: 0.5, step: 0 })
  const second = withNewEdit(first, { index: 3, value: -2, step: 120 })
  expect(second).toBe('3=0.5,3=-2@120')
  expect(newEdits(second, first)).toEqual([{ index: 3, value: -2, step: 120 }])
  expect(newEdits(second, '')).toHaveLength(2)
  expect(newEdits('7=1', second)).toEqual([{ index: 7, value: 1, step: 0 }])
  expect(newEdits(second, second)).toEqual([])
  // the same characters at the beginning are not the same list
  expect(newEdits('3=0.55', first)).toEqual([{ index: 3, value: 0.55, step: 0 }])
  expect(startingEdits(second)).toEqual([{ index: 3, value: 0.5, step: 0 }])
  expect(checkEdits('3=0.5 a=1')).toMatchObject({ at: 6 })
  expect(checkEdits('3=')).not.toBeNull()
})
