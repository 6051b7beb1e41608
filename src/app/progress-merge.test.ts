import { expect, test } from 'vitest'
import type { Progress } from './progress-format.ts'
import { cleared, isSameProgress, mergeProgress, withEntry, withImported } from './progress-merge.ts'

const progress = (entries: Record<string, [at: number, value: object]>, clearedAt = 0): Progress => ({
  entries: Object.fromEntries(Object.entries(entries).map(([key, [at, value]]) => [key, { at, value }])),
  clearedAt,
})
const [a, b] = [{ x: 'a' }, { x: 'b' }]

test('two tabs together know what each knows, and of one entry the later', () => {
  const one = progress({ p: [1, a], q: [5, a] })
  const other = progress({ q: [4, b], r: [2, b] })
  expect(mergeProgress(one, other)).toEqual(progress({ p: [1, a], q: [5, a], r: [2, b] }))
})

test('merging comes to the same in either order, even in the same millisecond, and again changes nothing', () => {
  const [one, other] = [progress({ p: [1, a] }), progress({ p: [1, b] })]
  const together = mergeProgress(one, other)
  expect(mergeProgress(other, one)).toEqual(together)
  expect(mergeProgress(together, one)).toEqual(together)
})

test('an entry is later than the one it replaces, even where the clock was set back', () => {
  const later = withEntry(progress({ p: [100, a] }), 'p', b, 50)
  expect(mergeProgress(progress({ p: [100, a] }), later).entries.p).toEqual({ at: 101, value: b })
})

test('what was cleared does not come back from another tab, what is done afterwards stays', () => {
  const before = progress({ p: [100, a] })
  const empty = cleared(before, 50)
  expect(mergeProgress(empty, before).entries).toEqual({})
  const after = withEntry(empty, 'p', b, 60)
  expect(mergeProgress(after, before).entries.p?.value).toEqual(b)
})

test('an exported file comes back after clearing, and never replaces what is newer', () => {
  const file = progress({ p: [10, a], q: [10, a] })
  expect(Object.keys(withImported(cleared(file, 50), file).entries)).toEqual(['p', 'q'])
  expect(withImported(progress({ q: [20, b] }), file)).toEqual(progress({ p: [10, a], q: [20, b] }))
})

test('the order of entries makes no difference', () => {
  expect(isSameProgress(progress({ p: [1, a], q: [2, b] }), progress({ q: [2, b], p: [1, a] }))).toBe(true)
  expect(isSameProgress(progress({ p: [1, a] }), progress({ p: [2, a] }))).toBe(false)
})
