import { expect, test } from 'vitest'
import { lastPlace, readPlace } from './home-place.ts'

const place = { id: 'residuals', text: '残差', language: 'ja' } as const

test('what was kept last says where the reader was', () => {
  const entries = {
    'a/reading': { at: 5, value: { isFinished: false } },
    'a/place': { at: 9, value: place },
    'b/reading': { at: 7, value: { isFinished: true } },
    'z/place': { at: 99, value: place },
  }
  expect(lastPlace({ entries, clearedAt: 0 }, ['a', 'b'])).toEqual({ slug: 'a', place })
  expect(lastPlace({ entries, clearedAt: 0 }, ['b'])).toEqual({ slug: 'b', place: undefined })
  expect(lastPlace({ entries: {}, clearedAt: 0 }, ['a'])).toBeUndefined()
})

test('what is no place is none', () => {
  expect(readPlace(place)).toEqual(place)
  const others = [
    undefined,
    null,
    3,
    {},
    { ...place, id: '' },
    { ...place, language: 'fr' },
    { ...place, text: 1 },
  ]
  expect(others.map(readPlace)).toEqual(others.map(() => undefined))
})
