import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page of the built site, as its file says it. */
export interface BuiltPage {
  /** Its address from the site's root: `ja/calculus/`, `404.html`. */
  readonly path: string
  readonly html: string
  readonly ids: ReadonlySet<string>
  /** Everything that it links to or loads, as it is written. */
  readonly addresses: readonly string[]
}

/** The address of every page of a built site, from its root, in order. */
export function pagePaths(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  return files.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).sort()
}

/** Every page of a built site. */
export function readPages(folder: string): readonly BuiltPage[] {
  return pagePaths(folder).map((path) => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const html = readFileSync(join(folder, file), 'utf8')
    const ids = new Set(valuesOf(html, /\sid="([^"]*)"/g))
    return { path, html, ids, addresses: valuesOf(html, /\s(?:href|src)="([^"]*)"/g) }
  })
}

/** What is wrong with a page's links into the site: no such page, no such file, no such anchor. */
export function brokenLinks(page: BuiltPage, pages: readonly BuiltPage[], folder: string): readonly string[] {
  const here = new URL(page.path, root)
  return page.addresses.flatMap((address) => {
    const url = new URL(address, here)
    if (url.origin !== root.origin) return []
    const path = decodeURIComponent(url.pathname.slice(1))
    const target = pages.find((other) => other.path === path)
    if (!target) return existsSync(join(folder, path)) && path !== '' ? [] : [`${address}: no such page`]
    const id = decodeURIComponent(url.hash.slice(1))
    return id === '' || target.ids.has(id) ? [] : [`${address}: no such anchor`]
  })
}

/** The addresses outside the site that a page links to. */
export function outsideLinks(page: BuiltPage): readonly string[] {
  return page.addresses.filter((address) => /^https?:/.test(address))
}

const root = new URL('http://the.site/')

function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value]) => unescapeHtml(value!))
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** HTML's character references as the characters that they stand for; those that our build writes. */
export function unescapeHtml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => named[name]!)
}
