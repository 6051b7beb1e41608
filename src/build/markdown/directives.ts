import type { ElementContent, Parents } from 'hast'
import type { Nodes } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { answer, caution, derivation, exercise, note } from './callout-directives.ts'
import { claim } from './claim-directive.ts'
import { allowAttributes, type Directive, type Workshop } from './directive.ts'
import { report } from './draft.ts'
import { element } from './element.ts'
import { figure } from './figure-directive.ts'
import { lab, set } from './lab-directives.ts'
import { predict } from './predict-directive.ts'

/** `:term[過学習]`: the place where a term is explained. */
const term: Directive = {
  form: 'text',
  render(node, { draft, html }) {
    allowAttributes(node, [], draft)
    return element('dfn', {}, html(node.children))
  },
}

const directives: Readonly<Record<string, Directive>> = {
  lab,
  set,
  claim,
  term,
  figure,
  predict,
  exercise,
  answer,
  note,
  caution,
  derivation,
}

/** Every directive there is. */
export const directiveNames: readonly string[] = Object.keys(directives)

const signs = { text: ':', leaf: '::', container: ':::' }
const forms = { textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container' } as const

/** What a directive becomes on the page; unknown ones were reported before and become nothing. */
export function renderDirective(
  node: Directives,
  parent: Nodes | Parents | undefined,
  workshop: Workshop,
): ElementContent | undefined {
  const directive = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined
  if (!directive) return undefined
  if (directive.form !== forms[node.type]) {
    report(
      workshop.draft,
      node,
      `'${signs[forms[node.type]]}${node.name}'; it is written ${signs[directive.form]}${node.name}`,
    )
    return undefined
  }
  if (directive.within === 'top' && parent?.type !== 'root') {
    report(workshop.draft, node, `${node.name} inside something else; it stands at the top level`)
  }
  if (directive.within === 'exercise' && !(parent && 'name' in parent && parent.name === 'exercise')) {
    report(workshop.draft, node, `${node.name} outside an exercise; it stands right inside ::::exercise`)
  }
  return directive.render(node, workshop)
}
