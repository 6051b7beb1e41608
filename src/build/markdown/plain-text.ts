import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** What is read as one piece, for the search index and for counting. */
const pieces: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell'])

/** The chapter's words, one paragraph a line; code and displayed formulas are left out. */
export function plainText(tree: Root): string {
  const lines: string[] = []
  visit(tree, (node) => {
    if (pieces.has(node.type)) lines.push(textOf(node).trim())
  })
  return lines.filter(Boolean).join('\n')
}
