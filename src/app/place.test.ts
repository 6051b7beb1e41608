import { expect, test } from 'vitest'
import { placeAmong } from './place.ts'

const windowHeight = 800

test('a heading in the upper half of the window is kept where it is', () => {
  const anchors = [
    { id: 'why', top: -600 },
    { id: 'line', top: 300 },
    { id: 'loss', top: 700 },
  ]
  expect(placeAmong(anchors, windowHeight)).toEqual({ kind: 'at', id: 'line', offset: 300 })
})

test('between two headings, the fraction of the way is kept', () => {
  const anchors = [
    { id: 'why', top: -928 },
    { id: 'line', top: 1072 },
  ]
  // the reading line is at 72: 1000 of the 2000 pixels between the two
  expect(placeAmong(anchors, windowHeight)).toEqual({
    kind: 'between',
    from: 'why',
    to: 'line',
    fraction: 0.5,
  })
})

test('below the last heading, the distance from it is kept', () => {
  expect(placeAmong([{ id: 'sources', top: -90 }], windowHeight)).toEqual({
    kind: 'at',
    id: 'sources',
    offset: -90,
  })
})

test('at the head of a page there is nothing to keep', () => {
  expect(placeAmong([{ id: 'why', top: 2000 }], windowHeight)).toBeUndefined()
  expect(placeAmong([], windowHeight)).toBeUndefined()
})

test('a first heading low in the window is kept all the same', () => {
  expect(placeAmong([{ id: 'why', top: 700 }], windowHeight)).toEqual({ kind: 'at', id: 'why', offset: 700 })
})
