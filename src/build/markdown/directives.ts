import type { ElementContent, Parents } from 'hast'
import type { Nodes } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { answer, caution, derivation, exercise, note } from './callout-directives.ts'
import { challenge } from './challenge-directive.ts'
import { claim } from './claim-directive.ts'
import type { Directive, Workshop } from './directive.ts'
import { report } from './draft.ts'
import { figure } from './figure-directive.ts'
import { lab, set } from './lab-directives.ts'
import { notes } from './notes-directive.ts'
import { predict, quiz } from './question-directives.ts'
import { term } from './term-directive.ts'

const directives: Readonly<Record<string, Directive>> = {
  lab,
  set,
  claim,
  term,
  figure,
  predict,
  quiz,
  challenge,
  notes,
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
  const outer = parent && 'name' in parent ? parent.name : parent?.type
  if (outer !== undefined && directive.notWithin?.includes(outer)) {
    report(workshop.draft, node, `${node.name} inside a ${outer}; it stands in the text`)
  }
  return directive.render(node, workshop)
}
