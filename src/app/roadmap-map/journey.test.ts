import { expect, test } from 'vitest'
import type { Entry } from '#/chapters/catalogue.ts'
import { followersOf, leftOf, neededBy, standingsOf, wayTo } from './journey.ts'

/** a → b → d, a → c (not written) → d; e alone. */
const stops = (
  [
    ['a', [], 10],
    ['b', ['a'], 20],
    ['c', ['a'], 0],
    ['d', ['b', 'c'], 40],
    ['e', [], 80],
  ] as const
).map(([slug, prerequisites, minutes], index): Entry => {
  const listed = { slug, prerequisites, number: index + 1, partId: 'p', title: { ja: slug, en: slug } }
  if (minutes === 0) return { ...listed, isWritten: false }
  const text = { ja: '', en: '' }
  return { ...listed, isWritten: true, summary: text, question: text, minutes: { ja: minutes, en: minutes } }
})
const standings = (...read: readonly string[]) =>
  standingsOf(stops, (slug) =>
    read.includes(slug) ? 'finished' : read.includes(`${slug}…`) ? 'started' : 'unread',
  )

test('a chapter needs what it names, and what that names', () => {
  expect([...neededBy(stops, ['d'])].sort()).toEqual(['a', 'b', 'c'])
  expect([...neededBy(stops, ['e'])]).toEqual([])
})

test('the way to a chapter is everything it needs and itself, in the order of the book', () => {
  expect(wayTo(stops, ['d']).map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd'])
  expect(wayTo(stops, ['e', 'b']).map(({ slug }) => slug)).toEqual(['a', 'b', 'e'])
})

test('a chapter leads to those that name it', () => {
  expect(followersOf(stops, 'a').map(({ slug }) => slug)).toEqual(['b', 'c'])
})

test('who has read nothing can begin where nothing is needed', () => {
  expect(Object.fromEntries(standings())).toEqual({
    a: 'ready',
    b: 'later',
    c: 'planned',
    d: 'later',
    e: 'ready',
  })
})

test('a chapter is ready once all before it is read; one that is not written holds nobody up', () => {
  expect(standings('a').get('b')).toBe('ready')
  expect(standings('a').get('d')).toBe('later')
  expect(standings('a', 'b').get('d')).toBe('ready')
  expect(standings('a', 'b…').get('b')).toBe('started')
})

test('what is left is the time of the written chapters that are not read', () => {
  const way = wayTo(stops, ['d'])
  expect(leftOf(way, standings('a', 'b…'), 'ja')).toEqual({ minutes: 60, unread: 2, finished: 1, planned: 1 })
  expect(leftOf(way, standings(), 'ja').minutes).toBe(70)
})
