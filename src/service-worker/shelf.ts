import type { Edition, OfflineFile, OfflineProblem } from '#/base/offline.ts'

/** Says of a kept page which content it has. */
const revisionHeader = 'x-book-revision'
const loaders = 4

/** The part of the Cache API that is needed. */
export type ShelfCache = Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>

export interface ShelfOptions {
  readonly cache: ShelfCache
  readonly fetch: (request: string, options?: RequestInit) => Promise<Response>
  /** The site's root, absolute. */
  readonly root: string
  readonly edition: Edition
}

/** The files kept on this device, of this edition and of those before. */
export class Shelf {
  private readonly options: ShelfOptions

  constructor(options: ShelfOptions) {
    this.options = options
  }

  /** What is kept for an address, whatever its query. */
  async find(address: string): Promise<Response | undefined> {
    return await this.options.cache.match(address, { ignoreSearch: true, ignoreVary: true })
  }

  /** Keeps a file that a page has fetched. */
  async add(address: string, response: Response): Promise<void> {
    await this.options.cache.put(address, response)
  }

  /** True where this very content of a file is kept. */
  async has({ path, revision }: OfflineFile): Promise<boolean> {
    const kept = await this.find(this.options.root + path)
    return kept !== undefined && (revision === undefined || kept.headers.get(revisionHeader) === revision)
  }

  /** Fetches what is missing of these files, a few at a time. Tells the problem that stopped it, if one did. */
  async keep(
    files: readonly OfflineFile[],
    onKept: (file: OfflineFile) => void,
  ): Promise<OfflineProblem | undefined> {
    const waiting: OfflineFile[] = []
    let problem: OfflineProblem | undefined
    for (const file of files) {
      if (await this.has(file)) onKept(file)
      else waiting.push(file)
    }
    const load = async () => {
      for (let file = waiting.shift(); file && !problem; file = waiting.shift()) {
        try {
          await this.fetchOne(file)
          onKept(file)
        } catch (error) {
          problem ??= error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'lost'
        }
      }
    }
    await Promise.all(Array.from({ length: loaders }, load))
    return problem
  }

  /** Takes away what is of another edition. */
  async tidy(): Promise<void> {
    const { cache, edition, root } = this.options
    const files = new Map(edition.files.map((file) => [encodeURI(decodeURI(root + file.path)), file]))
    for (const request of await cache.keys()) {
      const file = files.get(encodeURI(decodeURI(request.url.replace(/[?#].*$/, ''))))
      if (!file || !(await this.has(file))) await cache.delete(request)
    }
  }

  private async fetchOne({ path, revision }: OfflineFile): Promise<void> {
    const { cache, fetch, root } = this.options
    // a name that changes with its content may come from the browser's own cache
    const response = await fetch(root + path, { cache: revision === undefined ? 'default' : 'no-cache' })
    if (!response.ok) throw new Error(`${root + path}: HTTP ${response.status}`)
    const headers = new Headers(response.headers)
    // the body is kept unpacked
    headers.delete('content-encoding')
    headers.delete('content-length')
    if (revision !== undefined) headers.set(revisionHeader, revision)
    // made anew: a redirected answer may not be given to a reader who opens the page
    await cache.put(root + path, new Response(await response.blob(), { headers }))
  }
}
