import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function browserStorage(accepts: () => boolean) {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (!accepts()) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

test('what is remembered is kept by the browser, under a name of ours', async () => {
  const storage = browserStorage(() => true)
  vi.stubGlobal('localStorage', storage)
  const { remember, recall, storageIsRefused } = await import('./storage.ts')
  remember('theme', 'dark')
  expect(recall('theme')).toBe('dark')
  expect([...storage.kept]).toEqual([['book.theme', 'dark']])
  expect(storageIsRefused()).toBe(false)
})

test('where the browser refuses, memory serves and listeners hear of it', async () => {
  vi.stubGlobal(
    'localStorage',
    browserStorage(() => false),
  )
  const { remember, recall, storageIsRefused, onStorageRefused } = await import('./storage.ts')
  const listener = vi.fn()
  onStorageRefused(listener)
  remember('theme', 'dark')
  expect(recall('theme')).toBe('dark')
  expect(storageIsRefused()).toBe(true)
  expect(listener).toHaveBeenCalledOnce()
})

test('a value that could not be kept wins over an older one that was', async () => {
  let isFull = false
  vi.stubGlobal(
    'localStorage',
    browserStorage(() => !isFull),
  )
  const { remember, recall } = await import('./storage.ts')
  remember('theme', 'dark')
  isFull = true
  remember('theme', 'light')
  expect(recall('theme')).toBe('light')
})

test('without any storage nothing breaks', async () => {
  vi.stubGlobal('localStorage', undefined)
  const { remember, recall } = await import('./storage.ts')
  expect(recall('theme')).toBeNull()
  remember('theme', 'dark')
  expect(recall('theme')).toBe('dark')
})
