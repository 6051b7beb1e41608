import { expect, test } from 'vitest'
import { readLecture, withLecture } from './lecture-address.ts'

test('an address without a slide is a chapter to be read', () => {
  expect(readLecture('')).toBeUndefined()
  expect(readLecture('?line-fit.seed=3&presenter')).toBeUndefined()
})

test.each([
  ['?slide=3', { view: 'stage', slide: 3 }],
  ['?line-fit.seed=2&slide=12&presenter', { view: 'presenter', slide: 12 }],
  ['?slide=', { view: 'stage', slide: 1 }],
  ['?slide=-2', { view: 'stage', slide: 1 }],
  ['?slide=three', { view: 'stage', slide: 1 }],
  ['?slide=2.5', { view: 'stage', slide: 1 }],
  ['?slide=1e99', { view: 'stage', slide: 1 }],
  ['?slide=900', { view: 'stage', slide: 900 }],
])('%s is read', (search, expected) => {
  expect(readLecture(search)).toEqual(expected)
})

test('a lecture is written into an address and taken out, and labs keep theirs', () => {
  const stage = withLecture('?line-fit.seed=3', { view: 'stage', slide: 4 })
  expect(stage).toBe('?line-fit.seed=3&slide=4')
  expect(readLecture(withLecture(stage, { view: 'presenter', slide: 5 }))).toEqual({
    view: 'presenter',
    slide: 5,
  })
  expect(withLecture(stage, undefined)).toBe('?line-fit.seed=3')
  expect(withLecture('?slide=2', undefined)).toBe('')
})
