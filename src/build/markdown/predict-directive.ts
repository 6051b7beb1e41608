import type { List, ListItem, RootContent } from 'mdast'
import { allowAttributes, type Directive, splitLabel } from './directive.ts'
import { report } from './draft.ts'
import { island } from './element.ts'

/**
 * `:::predict{#id}`: a question, a task list in which [x] marks the right answer, an explanation.
 * The island's content: the question, an `option` each, the `explanation`.
 */
export const predict: Directive = {
  form: 'container',
  within: 'top',
  render(node, { draft, html }) {
    allowAttributes(node, ['id'], draft)
    const { label, body } = splitLabel(node)
    const at = body.findIndex((child) => child.type === 'list')
    const list = body[at] as List | undefined
    const right = list ? rightOption(list) : undefined
    if (label.length > 0) report(draft, node, 'predict has no title; its first paragraph is the question')
    if (!list || right === undefined) {
      const task = '- [ ] wrong, - [x] right'
      report(
        draft,
        list ?? node,
        `predict needs a list of at least two options of which exactly one is right: ${task}`,
      )
    }
    if (at === 0) report(draft, node, 'predict without a question; write it above the options')
    if (list && at === body.length - 1)
      report(draft, node, 'predict without an explanation; write it below the options')
    return island('predict', { id: node.attributes?.id ?? '', right: String(right ?? 0) }, [
      ...html(body.slice(0, Math.max(at, 0))),
      ...(list?.children ?? []).map((item) => island('option', {}, html(inline(item)))),
      island('explanation', {}, html(body.slice(at + 1))),
    ])
  },
}

function rightOption({ children }: List): number | undefined {
  const isTaskList = children.every((item) => typeof item.checked === 'boolean')
  const isDecided = children.filter((item) => item.checked).length === 1
  return isTaskList && isDecided && children.length > 1
    ? children.findIndex((item) => item.checked)
    : undefined
}

/** An option of one paragraph stands in a line with its button. */
function inline(item: ListItem): ListItem['children'] | RootContent[] {
  const [only] = item.children
  return item.children.length === 1 && only?.type === 'paragraph' ? only.children : item.children
}
