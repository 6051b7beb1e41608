import type { Nodes, Root } from 'mdast'
import type { InlineMath } from 'mdast-util-math'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { isNotes } from './notes-directive.ts'
import { signsOf } from './signs-of.ts'

/** The words between one heading and the next. */
export interface SectionText {
  /** The heading's; undefined for what stands before the first. */
  readonly id: string | undefined
  readonly text: string
}

/** A chapter's words by section, as the search shows them: formulas in plain signs, without code and notes. */
export function sectionTexts(tree: Root): SectionText[] {
  const sections: { id: string | undefined; lines: string[] }[] = [{ id: undefined, lines: [] }]
  visit(tree, (node) => {
    if (isNotes(node)) return SKIP
    if (node.type === 'heading') sections.push({ id: String(node.data?.hProperties?.id ?? ''), lines: [] })
    if (node.type === 'paragraph' || node.type === 'tableCell')
      sections.at(-1)!.lines.push(wordsOf(node).trim())
    return undefined
  })
  return sections.map(({ id, lines }) => ({ id, text: joined(lines) }))
}

/** One line of text; between Japanese there are no spaces. */
function joined(lines: readonly string[]): string {
  return lines
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。！？」）]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「（])/gu,
      '',
    )
}

function wordsOf(node: Nodes): string {
  if (node.type === 'inlineMath') return signsOf((node as InlineMath).value)
  if ('children' in node) return node.children.map(wordsOf).join('')
  return textOf(node)
}
