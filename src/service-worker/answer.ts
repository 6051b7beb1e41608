import type { FetchEvent } from './scope.ts'
import type { Shelf } from './shelf.ts'

/** How long a page may take to come where a kept one is at hand. */
const patienceMs = 4000

export interface AnswerOptions {
  readonly shelf: Shelf
  /** The site's root, absolute. */
  readonly root: string
  readonly fetch: (request: Request) => Promise<Response>
  /** The addresses that this edition lists. */
  readonly isListed: (address: string) => boolean
}

/** Answers a request of a page; undefined leaves it to the browser. */
export function answer(event: FetchEvent, options: AnswerOptions): Promise<Response> | undefined {
  const { request } = event
  const address = request.url.replace(/[?#].*$/, '')
  if (request.method !== 'GET' || !address.startsWith(options.root)) return undefined
  if (request.mode === 'navigate') return page(event, address, options)
  if (address.startsWith(`${options.root}assets/`)) return asset(event, address, options)
  return options.isListed(address) ? keptOrFetched(event, address, options) : undefined
}

/** The newest page there is: from the site, and where that fails or takes too long, the kept one. */
async function page(event: FetchEvent, address: string, options: AnswerOptions): Promise<Response> {
  const { shelf, root, fetch } = options
  const home = address.replace(/(index\.html)?$/, '').replace(/\/?$/, '/')
  const kept = await shelf.find(home)
  const fetched = (async () => (await event.preloadResponse) ?? (await fetch(event.request)))()
  // what arrives after all is of use the next time
  event.waitUntil(
    fetched
      .then(
        async (response) => {
          const isPage = response.ok && response.type === 'basic' && !response.redirected
          if (!kept && isPage) await shelf.add(home, response.clone())
        },
        () => {},
      )
      .catch(() => {}),
  )
  try {
    return kept ? await Promise.race([fetched, patience()]) : await fetched
  } catch {
    return kept ?? (await shelf.find(`${root}offline.html`)) ?? Response.error()
  }
}

/** The names of assets change with their content, so the kept one is always right. */
async function asset(event: FetchEvent, address: string, { shelf, fetch }: AnswerOptions): Promise<Response> {
  const kept = await shelf.find(address)
  if (kept) return kept
  const response = await fetch(event.request)
  if (response.status === 200) {
    // a device that is full trains on all the same
    event.waitUntil(shelf.add(address, response.clone()).catch(() => {}))
  }
  return response
}

async function keptOrFetched(
  event: FetchEvent,
  address: string,
  { shelf, fetch }: AnswerOptions,
): Promise<Response> {
  return (await shelf.find(address)) ?? (await fetch(event.request))
}

function patience(): Promise<never> {
  return new Promise((_, fail) => setTimeout(() => fail(new Error('the network is too slow')), patienceMs))
}
