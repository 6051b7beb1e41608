import type { Directives } from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import { numberOf } from './anchors.ts'
import { allowAttributes, type Directive, splitLabel, type Workshop } from './directive.ts'
import { report } from './draft.ts'
import { element, words } from './element.ts'
import { pageWords } from './words.ts'

function titleOf(
  node: Directives,
  name: 'note' | 'caution' | 'derivation' | 'answer',
  { draft, html }: Workshop,
) {
  const { label } = splitLabel(node)
  const usual = pageWords[name][draft.language]
  return label.length > 0 ? { html: html(label), text: textOf(label) } : { html: [words(usual)], text: usual }
}

function callout(name: 'note' | 'caution'): Directive {
  return {
    form: 'container',
    render(node, workshop) {
      allowAttributes(node, [], workshop.draft)
      const title = titleOf(node, name, workshop)
      return element('div', { className: ['callout', name], role: 'note', ariaLabel: title.text }, [
        element('p', { className: ['callout-title'] }, title.html),
        ...workshop.html(splitLabel(node).body),
      ])
    },
  }
}

function fold(name: 'derivation' | 'answer', isOpen: boolean, within?: 'exercise'): Directive {
  return {
    form: 'container',
    ...(within ? { within } : {}),
    render(node, workshop) {
      allowAttributes(node, [], workshop.draft)
      return element('details', { className: [name], open: isOpen }, [
        element('summary', {}, titleOf(node, name, workshop).html),
        ...workshop.html(splitLabel(node).body),
      ])
    },
  }
}

/** `:::note[Title]`: an aside. */
export const note = callout('note')
/** `:::caution[Title]`: what goes wrong easily. */
export const caution = callout('caution')
/** `:::derivation[Title]`: mathematics that a reader in a hurry folds away. */
export const derivation = fold('derivation', true)
/** `:::answer`: the answer of an exercise, folded until asked for. */
export const answer = fold('answer', false, 'exercise')

/** `::::exercise[Title]{#id}`: a numbered exercise with its `:::answer`. */
export const exercise: Directive = {
  form: 'container',
  render(node, { draft, html }) {
    allowAttributes(node, ['id'], draft)
    const { label, body } = splitLabel(node)
    const answers = body.filter((child) => child.type === 'containerDirective' && child.name === 'answer')
    if (answers.length !== 1) {
      report(
        draft,
        node,
        `an exercise with ${answers.length} answers; write one :::answer inside it, itself with ::::`,
      )
    }
    const id = node.attributes?.id ?? ''
    const number = `${pageWords.exercise[draft.language]} ${numberOf(draft, 'exercise', id)}`
    const title = label.length > 0 ? [words(`${number}: `), ...html(label)] : [words(number)]
    return element('section', { id, className: ['exercise'], ariaLabelledBy: [`${id}-title`] }, [
      element('p', { id: `${id}-title`, className: ['exercise-title'] }, title),
      ...html(body),
    ])
  },
}
