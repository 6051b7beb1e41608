import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { isNotes } from './notes-directive.ts'

/** What is read as one piece, for the search index and for counting. */
const pieces: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell'])

/** The chapter's words, one paragraph a line; code, displayed formulas and lecturers' notes are left out. */
export function plainText(tree: Root): string {
  const lines: string[] = []
  visit(tree, (node) => {
    if (isNotes(node)) return SKIP
    if (pieces.has(node.type)) lines.push(textOf(node).trim())
    return undefined
  })
  return lines.filter(Boolean).join('\n')
}
