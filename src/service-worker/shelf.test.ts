import { expect, test } from 'vitest'
import type { Edition } from '#/base/offline.ts'
import { Shelf, type ShelfCache } from './shelf.ts'

const root = 'https://example.org/some base/'.replace(' ', '%20')

/** A cache as browsers have it, as far as a shelf asks. */
function newCache(): { cache: ShelfCache; addresses: () => string[] } {
  const kept = new Map<string, Response>()
  const key = (request: RequestInfo | URL) => new Request(request).url.replace(/\?.*$/, '')
  const cache = {
    match: async (request) => kept.get(key(request))?.clone(),
    put: async (request, response) => void kept.set(key(request), response),
    keys: async () => [...kept.keys()].map((address) => new Request(address)),
    delete: async (request) => kept.delete(key(request)),
  } satisfies ShelfCache
  return { cache, addresses: () => [...kept.keys()].map((address) => address.slice(root.length)) }
}

const page = { path: 'ja/', revision: 'a', bytes: 3, group: 'text', language: 'ja' } as const
const asset = { path: 'assets/x-1.js', bytes: 5, group: 'core' } as const
const edition: Edition = { version: '1', files: [page, asset] }

function newShelf(cache: ShelfCache, files = edition.files, fail?: Error) {
  const fetched: string[] = []
  const fetch = async (address: string) => {
    fetched.push(address.slice(root.length))
    if (fail) throw fail
    return new Response('text', { headers: { 'content-encoding': 'gzip' } })
  }
  return { shelf: new Shelf({ cache, root, edition: { version: '1', files }, fetch }), fetched }
}

test('what is kept is not fetched again, a page of another revision is', async () => {
  const { cache } = newCache()
  await newShelf(cache).shelf.keep(edition.files, () => {})
  const again = newShelf(cache)
  const told: string[] = []
  await again.shelf.keep([{ ...page, revision: 'b' }, asset], ({ path }) => told.push(path))
  expect(again.fetched).toEqual(['ja/'])
  expect(told.sort()).toEqual(['assets/x-1.js', 'ja/'])
  expect((await again.shelf.find(`${root}ja/?from=mail`))?.headers.has('content-encoding')).toBe(false)
})

test('tidying leaves this edition’s files and takes the others', async () => {
  const { cache, addresses } = newCache()
  const { shelf } = newShelf(cache)
  await shelf.keep(
    [page, asset, { ...asset, path: 'assets/old-1.js' }, { ...page, path: 'ja/old/' }],
    () => {},
  )
  await newShelf(cache, [{ ...page, revision: 'b' }, asset]).shelf.tidy()
  expect(addresses()).toEqual(['assets/x-1.js'])
})

test('a full device and a lost connection are told apart, and stop the rest', async () => {
  const { cache } = newCache()
  const full = new DOMException('no room', 'QuotaExceededError')
  expect(await newShelf(cache, edition.files, full as Error).shelf.keep(edition.files, () => {})).toBe('full')
  const lost = newShelf(cache, edition.files, new TypeError('Failed to fetch'))
  const many = Array.from({ length: 20 }, (_, index) => ({ ...asset, path: `assets/${index}.js` }))
  expect(await lost.shelf.keep(many, () => {})).toBe('lost')
  expect(lost.fetched.length).toBeLessThanOrEqual(4)
})
