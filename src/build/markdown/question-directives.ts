import type { Element, ElementContent } from 'hast'
import type { List, ListItem, RootContent } from 'mdast'
import { allowAttributes, type Directive, splitLabel } from './directive.ts'
import { report } from './draft.ts'
import { island } from './element.ts'
import { sayFormulas } from './say-formulas.ts'

/** How many options may be right, and how that is said. */
interface Rule {
  readonly isRight: (right: number, all: number) => boolean
  readonly asked: string
}

/**
 * A question, a task list in which [x] marks what is right, an explanation. The island's content: the question,
 * an `option` each, the `explanation`; `right` holds the places of the right options, from 0.
 */
function question(name: 'predict' | 'quiz', rule: Rule): Directive {
  return {
    form: 'container',
    within: 'top',
    render(node, { draft, html }) {
      allowAttributes(node, ['id'], draft)
      const { label, body } = splitLabel(node)
      const at = body.findIndex((child) => child.type === 'list')
      const list = body[at] as List | undefined
      const right = list ? rightOptions(list, rule) : undefined
      if (label.length > 0) report(draft, node, `${name} has no title; its first paragraph is the question`)
      if (!list || !right) {
        const task = '- [ ] wrong, - [x] right'
        report(
          draft,
          list ?? node,
          `${name} needs a list of at least two options of which ${rule.asked}: ${task}`,
        )
      }
      if (at === 0) report(draft, node, `${name} without a question; write it above the options`)
      if (list && at === body.length - 1)
        report(draft, node, `${name} without an explanation; write it below the options`)
      return island(name, { id: node.attributes?.id ?? '', right: String(right ?? [0]) }, [
        ...html(body.slice(0, Math.max(at, 0))),
        ...(list?.children ?? []).map((item) => option(html(inline(item)))),
        island('explanation', {}, html(body.slice(at + 1))),
      ])
    },
  }
}

/** An option is the name of its button. */
function option(children: ElementContent[]): Element {
  const made = island('option', {}, children)
  sayFormulas(made)
  return made
}

/** `:::predict{#id}`: what does the reader expect? One option is right. */
export const predict = question('predict', {
  isRight: (right) => right === 1,
  asked: 'exactly one is right',
})

/** `:::quiz{#id}`: has the reader understood? One option or several are right. */
export const quiz = question('quiz', {
  isRight: (right, all) => right > 0 && right < all,
  asked: 'one or more are right and one or more wrong',
})

function rightOptions({ children }: List, { isRight }: Rule): number[] | undefined {
  const isTaskList = children.every((item) => typeof item.checked === 'boolean')
  const right = [...children.keys()].filter((index) => children[index]!.checked)
  return isTaskList && children.length > 1 && isRight(right.length, children.length) ? right : undefined
}

/** An option of one paragraph stands in a line with its button. */
function inline(item: ListItem): ListItem['children'] | RootContent[] {
  const [only] = item.children
  return item.children.length === 1 && only?.type === 'paragraph' ? only.children : item.children
}
