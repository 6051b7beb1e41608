import { expect, test } from 'vitest'
import { readMessage } from './message.ts'

const state = {
  slide: 2,
  startedAt: 1e12,
  hasMore: false,
  isCodeShown: true,
  isHidden: false,
  labs: [{ slug: 'line-fit', status: 'running', step: 12 }],
}

test.each([
  { kind: 'hello' },
  { kind: 'bye' },
  { kind: 'stage', state },
  { kind: 'wish', wish: { do: 'next' } },
  { kind: 'wish', wish: { do: 'go', slide: 7 } },
  { kind: 'wish', wish: { do: 'lab', deed: 'train' } },
  { kind: 'wish', wish: { do: 'follow', slug: 'line-fit', query: 'line-fit.seed=2', steps: 10 } },
])('%j is understood', (message) => {
  expect(readMessage(message)).toEqual(message)
})

test.each([
  null,
  'next',
  {},
  { kind: 'shout' },
  { kind: 'stage', state: { ...state, slide: 0 } },
  { kind: 'stage', state: { ...state, labs: [{ slug: 3 }] } },
  { kind: 'stage', state: { ...state, isHidden: undefined } },
  { kind: 'wish', wish: { do: 'go', slide: '7' } },
  { kind: 'wish', wish: { do: 'lab', deed: 'toString' } },
  { kind: 'wish', wish: { do: 'follow', slug: 'line-fit' } },
])('%j is nothing', (message) => {
  expect(readMessage(message)).toBeUndefined()
})
