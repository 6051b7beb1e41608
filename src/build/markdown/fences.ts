import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Draft, report } from './draft.ts'
import { atLine } from './problem.ts'

interface Fence {
  readonly colons: number
  readonly name: string
  readonly line: number
}

/** Reports every `:::name` without its closing `:::`, and every `:::` that closes nothing. */
export function checkFences(tree: Root, draft: Draft): void {
  const skipped = linesOfCode(tree)
  const open: Fence[] = []
  for (const [index, text] of draft.text.split('\n').entries()) {
    const line = index + 1
    if (skipped.has(line)) continue
    const begins = /^\s*(:{3,})([a-zA-Z][\w-]*)/.exec(text)
    if (begins) {
      const fence = { colons: begins[1]!.length, name: begins[2]!, line }
      checkNesting(open.at(-1), fence, draft)
      open.push(fence)
    } else if (/^\s*:{3,}\s*$/.test(text)) {
      close(open, text.trim().length, line, draft)
    }
  }
  for (const { colons, name, line } of open) {
    const colon = ':'.repeat(colons)
    report(draft, atLine(line), `'${colon}${name}' is never closed; end it with a line of ${colon}`)
  }
}

function checkNesting(outer: Fence | undefined, inner: Fence, draft: Draft): void {
  if (!outer || outer.colons > inner.colons) return
  const more = ':'.repeat(inner.colons + 1)
  const message = `'${inner.name}' stands inside '${outer.name}' with as many colons; open and close '${outer.name}' with ${more}`
  report(draft, atLine(inner.line), message)
}

function close(open: Fence[], colons: number, line: number, draft: Draft): void {
  const last = open.pop()
  if (!last) report(draft, atLine(line), `a ${':'.repeat(colons)} that closes nothing; take it out`)
  else if (last.colons !== colons) {
    const right = ':'.repeat(last.colons)
    report(
      draft,
      atLine(line),
      `'${last.name}' of line ${last.line} opens with ${right}; close it with ${right}`,
    )
  }
}

function linesOfCode(tree: Root): Set<number> {
  const lines = new Set<number>()
  visit(tree, (node) => {
    if (!node.position || !(node.type === 'code' || node.type === 'math' || node.type === 'yaml')) return
    for (let line = node.position.start.line; line <= node.position.end.line; line++) lines.add(line)
  })
  return lines
}
