import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { allowAttributes, type Directive, splitLabel } from './directive.ts'
import { report } from './draft.ts'
import { element } from './element.ts'

/**
 * `:::notes`: what a lecturer says or shows here. Kept in the page for the lecture, hidden from readers, from the
 * list of contents and from the search.
 */
export const notes: Directive = {
  form: 'container',
  within: 'top',
  render(node, { draft, html }) {
    allowAttributes(node, [], draft)
    const { label, body } = splitLabel(node)
    if (label.length > 0) report(draft, node, 'notes have no title; write :::notes alone')
    if (body.length === 0) report(draft, node, 'notes without words')
    visit(node, (inner) => {
      if (inner.type === 'heading' || inner.type === 'leafDirective' || inner.type === 'footnoteReference')
        report(draft, inner, 'in notes, which readers do not see, there is text only; move this out')
    })
    return element('aside', { className: ['notes'], hidden: true }, html(body))
  },
}

/** True for `:::notes`. */
export function isNotes(node: Nodes): boolean {
  return node.type === 'containerDirective' && node.name === 'notes'
}
