import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Draft, report } from './draft.ts'

/** Collects the links of the prose, for the checks that need other chapters. */
export function collectLinks(tree: Root, draft: Draft): void {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const { line, column } = node.position!.start
    draft.links.push({ url: node.url, line, column })
    if (node.url.startsWith('http:')) report(draft, node, `${node.url} is not encrypted; link to https`)
  })
}

/** Where a link leads: out of the book, to an id of this chapter, or to a chapter and perhaps an id in it. */
export type Target =
  | { readonly kind: 'outside' }
  | { readonly kind: 'here'; readonly id: string }
  | { readonly kind: 'chapter'; readonly slug: string; readonly id: string | undefined }
  | { readonly kind: 'unknown' }

/** Reads a link's address. Chapters are linked as they lie beside each other on the site: `../<slug>/#id`. */
export function readLinkTarget(url: string): Target {
  if (/^(https?|mailto):/.test(url)) return { kind: 'outside' }
  if (url.startsWith('#')) return { kind: 'here', id: decodeURIComponent(url.slice(1)) }
  const chapter = /^\.\.\/([a-z0-9-]+)\/(?:#(.+))?$/.exec(url)
  if (chapter) return { kind: 'chapter', slug: chapter[1]!, id: chapter[2] }
  return { kind: 'unknown' }
}
