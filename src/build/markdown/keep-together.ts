import type { Parent, Parents, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** A formula with the punctuation that belongs to it. */
export interface Unbreakable extends Parent {
  type: 'unbreakable'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    unbreakable: Unbreakable
  }
  interface RootContentMap {
    unbreakable: Unbreakable
  }
}
declare module 'mdast-util-directive' {
  interface TextDirectiveData {
    /** Punctuation that stays beside a claim's button. */
    after?: string
  }
}

const opening = /[(（「『［【〈《[“‘]+$/u
const closing = /^[)）」』］】〉》\]”’、。，．,.;:!?！？：；・…％%]+/u

/**
 * A browser breaks lines beside a formula as beside a picture, so that a comma could begin a line. Brackets
 * and punctuation that touch a formula or a term are kept on its line; those after a claim, beside its button.
 */
export function keepTogether(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'unbreakable') return
    if (node.type === 'textDirective' && node.name === 'claim') {
      const after = take(parent, index + 1, closing)
      if (after?.type === 'text') node.data = { ...node.data, after: after.value }
      return
    }
    if (node.type !== 'inlineMath' && !(node.type === 'textDirective' && node.name === 'term')) return
    const before = take(parent, index - 1, opening)
    const after = take(parent, index + 1, closing)
    if (!before && !after) return
    const children = [before, node, after].filter((child) => child !== undefined)
    parent.children[index] = { type: 'unbreakable', children, position: node.position! }
  })
}

/** Takes what matches off the text beside a formula. */
function take(parent: Parents, index: number, pattern: RegExp): PhrasingContent | undefined {
  const text = parent.children[index]
  const match = text?.type === 'text' ? pattern.exec(text.value)?.[0] : undefined
  if (text?.type !== 'text' || match === undefined) return undefined
  text.value = text.value.replace(pattern, '')
  return { type: 'text', value: match }
}
