import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

export interface Site {
  /** Where the site is served, with a slash at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  /** The folder to serve. */
  readonly folder: string
  /** The path under which it is served, with a slash at both ends; unescaped. */
  readonly base?: string
  readonly port?: number
  /** Sent with every answer, as a policy of the host. */
  readonly headers?: Readonly<Record<string, string>>
  /** Sends text gzipped, as hosts do. */
  readonly isGzipped?: boolean
}

/** Serves a folder as a plain static host does: index.html for a folder, 404.html for what is not there. */
export async function serve(options: ServeOptions): Promise<Site> {
  const { folder, base = '/', port = 0, headers = {}, isGzipped = false } = options
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    void answer(response, { folder, base, isGzipped, pathname: decodeURIComponent(pathname) })
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const { port: chosen } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${chosen}${encodeURI(base)}`, close: () => close(server) }
}

interface Request extends Required<Pick<ServeOptions, 'folder' | 'base' | 'isGzipped'>> {
  readonly pathname: string
}

async function answer(
  response: ServerResponse,
  { folder, base, isGzipped, pathname }: Request,
): Promise<void> {
  const path = pathname.startsWith(base) ? normalize(pathname.slice(base.length)) : '..'
  const wanted = join(folder, path)
  const isInside = !path.startsWith('..')
  const found = isInside ? await kindOf(wanted) : 'none'
  if (found === 'folder' && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${encodeURI(pathname)}/` }).end()
    return
  }
  const file = found === 'folder' ? join(wanted, 'index.html') : wanted
  const isThere = found !== 'none' && (await kindOf(file)) === 'file'
  send(response, isThere ? 200 : 404, isThere ? file : join(folder, '404.html'), isGzipped)
}

function send(response: ServerResponse, status: number, file: string, isGzipped: boolean): void {
  const type = types[extname(file)] ?? 'application/octet-stream'
  const isText = /^text|json|xml/.test(type)
  const encoding = isGzipped && isText ? { 'content-encoding': 'gzip' } : {}
  response.writeHead(status, { 'content-type': type, ...encoding })
  const bytes = createReadStream(file).on('error', () => response.end())
  if (isGzipped && isText) bytes.pipe(createGzip()).pipe(response)
  else bytes.pipe(response)
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
