import type { ElementContent } from 'hast'
import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { type Draft, report } from './draft.ts'

/** What a directive needs to become a part of the page. */
export interface Workshop {
  readonly draft: Draft
  /** The HTML of markdown inside the directive. */
  html(nodes: readonly Nodes[]): ElementContent[]
}

/** A word of the book's own markdown: `:text[…]`, `::leaf` or `:::container`. */
export interface Directive {
  readonly form: 'text' | 'leaf' | 'container'
  /** The only place where it may stand, if there is one: the top level, or right inside that container. */
  readonly within?: 'top' | 'exercise'
  /** Where it may not stand: right inside these kinds of text or directives. */
  readonly notWithin?: readonly string[]
  render(node: Directives, workshop: Workshop): ElementContent
}

/** The `[…]` of a container, and what follows it. */
export function splitLabel(node: Directives): { label: Nodes[]; body: RootContent[] } {
  const children = node.children as RootContent[]
  const first = children[0]
  const hasLabel = first?.type === 'paragraph' && isLabel(first)
  return { label: hasLabel ? first.children : [], body: hasLabel ? children.slice(1) : children }
}

function isLabel(paragraph: Paragraph): boolean {
  return (paragraph.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true
}

/** Reports the attributes that a directive does not have. */
export function allowAttributes(node: Directives, names: readonly string[], draft: Draft): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (names.includes(name)) continue
    const right = names.length > 0 ? `known: ${names.join(', ')}` : 'it has none'
    report(draft, node, `${node.name} has no attribute '${name}'; ${right}`)
  }
}
