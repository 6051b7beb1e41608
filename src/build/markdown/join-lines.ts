import type { Nodes, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

const cjkPunctuation = /[\u3000-\u303f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff65]/u

/**
 * A line break in the source is a space on the page. Japanese has no spaces: between two CJK characters, and
 * beside CJK punctuation, the break is taken out; across emphasis, links and directives too.
 */
export function joinLines(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') joinWithin(node)
  })
}

interface Leaf {
  readonly value: string
  readonly text?: Text
}

function joinWithin(block: Nodes): void {
  const leaves: Leaf[] = []
  visit(block, (node) => {
    if (node.type === 'text') leaves.push({ value: node.value, text: node })
    else if (node.type === 'break') leaves.push({ value: ' ' })
    else if ('value' in node) leaves.push({ value: node.value })
  })
  for (const [index, { text }] of leaves.entries()) {
    if (!text?.value.includes('\n')) continue
    const before = leaves[index - 1]?.value.at(-1) ?? ' '
    const after = leaves[index + 1]?.value.at(0) ?? ' '
    const joined = `${before}${text.value}${after}`.replace(
      /(.)[ \t]*\n[ \t]*(?=(.))/gsu,
      (whole, left: string, right: string) => (isJoin(left, right) ? left : whole),
    )
    text.value = joined.slice(1, -1)
  }
}

function isJoin(left: string, right: string): boolean {
  return cjkPunctuation.test(left) || cjkPunctuation.test(right) || (cjk.test(left) && cjk.test(right))
}
