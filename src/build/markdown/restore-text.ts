import type { Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { SKIP, visit } from 'unist-util-visit'
import { directiveNames } from './directives.ts'
import { type Draft, sourceOf } from './draft.ts'

/** `1:n`, `user:port` and `data:set` are prose, which the parser takes for directives: their source is put back. */
export function restoreText(tree: Root, draft: Draft): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    const isDirective = directiveNames.includes(node.name) && !isBare(node)
    if (isDirective || !parent || index === undefined) return
    const text = { type: 'text' as const, value: sourceOf(draft, node), position: node.position! }
    parent.children.splice(index, 1, text)
    return [SKIP, index + 1]
  })
}

/** True for a name alone, without […] and {…}. */
export function isBare({ children, attributes }: TextDirective): boolean {
  return children.length === 0 && Object.keys(attributes ?? {}).length === 0
}
