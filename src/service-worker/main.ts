import { type Edition, filesOf, type OfflineReport, type OfflineRequest } from '#/base/offline.ts'
import { answer } from './answer.ts'
import type { ServiceWorkerScope } from './scope.ts'
import { Shelf } from './shelf.ts'

declare const bookEdition: Edition

const worker = self as unknown as ServiceWorkerScope
const edition = bookEdition
const root = worker.registration.scope
const listed = new Set(edition.files.map(({ path }) => root + path))
let opening: Promise<Shelf> | undefined
let queue: Promise<unknown> = Promise.resolve()

/** Other books of the same host have shelves of their own. */
function openShelf(): Promise<Shelf> {
  opening ??= caches
    .open(`book ${root}`)
    .then(
      (cache) => new Shelf({ cache, root, edition, fetch: (address, options) => fetch(address, options) }),
    )
  return opening
}

async function install(): Promise<void> {
  const shelf = await openShelf()
  const problem = await shelf.keep(filesOf(edition, 'core', 'ja'), () => {})
  if (problem) throw new Error(`the book cannot be kept here: ${problem}`)
  // pages come from the site while there is one, so a new worker disturbs no open page
  await worker.skipWaiting()
}

async function activate(): Promise<void> {
  await worker.registration.navigationPreload?.enable()
  await worker.clients.claim()
}

async function handle({ type, group, language, version }: OfflineRequest): Promise<void> {
  const shelf = await openShelf()
  const files = filesOf(edition, group, language)
  const sizes = { keptBytes: 0, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
  const report = async (rest: Pick<OfflineReport, 'isKeeping' | 'problem'>) => {
    const message: OfflineReport = { group, language, version: edition.version, ...sizes, ...rest }
    const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
    for (const page of pages) page.postMessage(message)
    return pages.length
  }
  if (type === 'tell') {
    for (const file of files) if (await shelf.has(file)) sizes.keptBytes += file.bytes
    await report({ isKeeping: false })
    return
  }
  const problem = await shelf.keep(files, ({ bytes }) => {
    sizes.keptBytes += bytes
    void report({ isKeeping: true })
  })
  const pages = await report({ isKeeping: false, ...(problem && { problem }) })
  // pages of an older edition may still ask for its files
  if (!problem && pages <= 1 && version === edition.version) await shelf.tidy()
}

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))
worker.addEventListener('message', (event) => {
  // one after the other: two pages that want the same fetch it once
  queue = queue.then(() => handle(event.data as OfflineRequest)).catch(() => {})
  event.waitUntil(queue)
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(root)) return
  const isPossible = request.mode === 'navigate' || /\/assets\//.test(request.url) || listed.has(request.url)
  if (!isPossible) return
  event.respondWith(
    (async () => {
      const options = { shelf: await openShelf(), root, fetch, isListed: (url: string) => listed.has(url) }
      return (await answer(event, options)) ?? (await fetch(request))
    })(),
  )
})
