import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noProgress, writeProgress } from './progress-format.ts'

const kept = new Map<string, string>()
let accepts = true
/** Listeners of each tab, in the order in which the tabs were opened. */
let tabs: Set<(event: { key: string }) => void>[] = []

beforeEach(() => {
  kept.clear()
  accepts = true
  tabs = []
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (!accepts) throw new DOMException('refused', 'SecurityError')
      kept.set(key, value)
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

/** A page of its own on the same storage. */
async function openTab() {
  const heard = new Set<(event: { key: string }) => void>()
  tabs.push(heard)
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => heard.add(listener))
  vi.resetModules()
  const progress = await import('./progress.ts')
  progress.onProgress(() => {})
  return progress
}

/** The browser tells a tab that another has written. */
const tell = (tab: number) => {
  for (const listener of tabs[tab] ?? []) listener({ key: 'book.progress' })
}
const stored = () => JSON.parse(kept.get('book.progress') ?? '{}').entries as Record<string, unknown>

test('what is kept is there at the next visit', async () => {
  const first = await openTab()
  first.chapterProgress('x').write('quiz/q', { isRight: true })
  const second = await openTab()
  expect(second.chapterProgress('x').read('quiz/q')).toEqual({ isRight: true })
  expect(second.chapterProgress('y').read('quiz/q')).toBeUndefined()
})

test('two tabs that write one after the other lose nothing', async () => {
  const [one, other] = [await openTab(), await openTab()]
  one.keepProgress('x/a', { n: 1 })
  other.keepProgress('x/b', { n: 2 })
  expect(Object.keys(stored()).sort()).toEqual(['x/a', 'x/b'])
})

test('two tabs that write over each other at the same moment lose nothing', async () => {
  const [one, other] = [await openTab(), await openTab()]
  one.keepProgress('x/a', { n: 1 })
  kept.delete('book.progress') // as if the other had not seen it yet
  other.keepProgress('x/b', { n: 2 })
  expect(Object.keys(stored())).toEqual(['x/b'])
  tell(0)
  tell(1)
  expect(Object.keys(stored()).sort()).toEqual(['x/a', 'x/b'])
  expect(other.chapterProgress('x').read('a')).toEqual({ n: 1 })
})

test('clearing clears every tab', async () => {
  const [one, other] = [await openTab(), await openTab()]
  one.keepProgress('x/a', { n: 1 })
  tell(1)
  other.clearProgress()
  tell(0)
  expect(one.currentProgress().entries).toEqual({})
  expect(stored()).toEqual({})
})

test('where storage is refused the record lasts as long as the page', async () => {
  accepts = false
  const tab = await openTab()
  tab.keepProgress('x/a', { n: 1 })
  expect(tab.chapterProgress('x').read('a')).toEqual({ n: 1 })
})

test('a record of a newer version is left as it is', async () => {
  const newer = writeProgress(noProgress, { version: 99, migrations: {} })
  kept.set('book.progress', newer)
  const tab = await openTab()
  tab.keepProgress('x/a', { n: 1 })
  expect(tab.isProgressLocked()).toBe(true)
  expect(tab.chapterProgress('x').read('a')).toEqual({ n: 1 })
  expect(kept.get('book.progress')).toBe(newer)
})

test('a record that cannot be read is set aside, not destroyed', async () => {
  kept.set('book.progress', '{"format":"book-that-trains/progress","ver')
  const tab = await openTab()
  tab.keepProgress('x/a', { n: 1 })
  expect(kept.get('book.progress.unreadable')).toBe('{"format":"book-that-trains/progress","ver')
  expect(Object.keys(stored())).toEqual(['x/a'])
})

test('an exported record can be brought in again after clearing; a bad file changes nothing', async () => {
  const tab = await openTab()
  tab.keepProgress('x/a', { n: 1 })
  const file = writeProgress(tab.currentProgress())
  tab.clearProgress()
  expect(tab.importProgress(file.slice(0, -5))).toEqual({ isRead: false, problem: 'truncated' })
  expect(tab.currentProgress().entries).toEqual({})
  expect(tab.importProgress(file).isRead).toBe(true)
  expect(tab.chapterProgress('x').read('a')).toEqual({ n: 1 })
})
