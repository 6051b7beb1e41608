import { type Language, languages } from '#/base/language.ts'
import { fontPreloads } from './font-preloads.ts'
import { cardSize, type ShareCard } from './share/card.ts'

/** A page as the app renders it for the build. */
export interface RenderedPage {
  readonly head: {
    readonly language: Language
    readonly title: string
    readonly description: string
    /** The same page by language, paths from the site's root; undefined for a page with no address to keep. */
    readonly alternates: Readonly<Record<Language | 'x-default', string>> | undefined
  }
  readonly body: string
  /** The picture that a link to it is previewed with. */
  readonly card: ShareCard
  /** Runs before anything is shown. */
  readonly script: string
  /** What hydration fetches first: ends of the names of source modules. */
  readonly modules: readonly string[]
}

export interface HeadOptions {
  readonly page: RenderedPage
  readonly path: string
  /** The site's root as seen from the page. */
  readonly root: string
  readonly siteUrl: string | undefined
  /** The files of the build by the source they begin with, and of each asset. */
  readonly chunks: ReadonlyMap<string, BuiltPart>
}

/** A file of the build. */
export interface BuiltPart {
  readonly file: string
  /** The style sheets that what is in it needs. */
  readonly styles: readonly string[]
}

const locales: Readonly<Record<Language, string>> = { ja: 'ja_JP', en: 'en_GB' }

/** The head of a page: what search engines, link previews and the browser's preloader read. */
export function writeHead({ page, path, root, siteUrl, chunks }: HeadOptions): string {
  const { language, title, description, alternates } = page.head
  const address = (to: string) => (siteUrl ? new URL(to.slice(1), siteUrl).href : root + to.slice(1))
  const others = languages.filter((other) => other !== language)
  return [
    page.script && `<script>${page.script}</script>`,
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    link({ rel: 'canonical', href: address(path) }),
    ...Object.entries(alternates ?? {}).map(([hreflang, to]) =>
      link({ rel: 'alternate', hreflang, href: address(to) }),
    ),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'article'),
    siteUrl && meta('property', 'og:url', address(path)),
    meta('property', 'og:locale', locales[language]),
    ...others.map((other) => meta('property', 'og:locale:alternate', locales[other])),
    meta('property', 'og:image', address(`/${page.card.file}`)),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(cardSize.width)),
    meta('property', 'og:image:height', String(cardSize.height)),
    meta('property', 'og:image:alt', title),
    meta('name', 'twitter:card', 'summary_large_image'),
    link({ rel: 'manifest', href: `${root}${language}/book.webmanifest` }),
    link({ rel: 'apple-touch-icon', href: `${root}icons/180.png` }),
    ...fontPreloads(
      page.body,
      [...chunks.values()].map(({ file }) => file),
    ).map((file) =>
      link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: root + file }),
    ),
    ...partsOf(page, chunks).map(({ file }) => link({ rel: 'modulepreload', href: root + file })),
  ]
    .filter(Boolean)
    .join('\n    ')
}

/** The style sheets of a page's own code; without them its text would stand unstyled until that code is there. */
export function writeStyles({ page, root, chunks }: Omit<HeadOptions, 'path' | 'siteUrl'>): string {
  const files = new Set(partsOf(page, chunks).flatMap(({ styles }) => styles))
  return [...files].map((file) => link({ rel: 'stylesheet', crossorigin: '', href: root + file })).join('')
}

function partsOf(page: RenderedPage, chunks: HeadOptions['chunks']): BuiltPart[] {
  return page.modules.map((module) => {
    const found = [...chunks].find(([source]) => source.endsWith(module))
    if (!found) throw new Error(`prerender: no file of the build begins with '${module}'`)
    return found[1]
  })
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`
}

function link(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`)
  return `<link ${written.join(' ')}>`
}

/** Text as it stands between quotes or tags. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
