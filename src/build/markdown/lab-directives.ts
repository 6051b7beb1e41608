import type { Directive } from './directive.ts'
import { report } from './draft.ts'
import { element, island } from './element.ts'
import { readLabSettings } from './lab-settings.ts'

/** `::lab{#line-fit learningRate=0.05}`: the lab itself, with its starting values. */
export const lab: Directive = {
  form: 'leaf',
  within: 'top',
  render(node, { draft }) {
    const settings = readLabSettings(draft.labs, node.attributes ?? {}, (message) =>
      report(draft, node, message),
    )
    return island('lab', { slug: settings?.slug ?? '', query: settings?.query ?? '' })
  },
}

/** `:set[phrase]{#line-fit learningRate=1}`: a phrase that sets the lab; without JavaScript, a link that does. */
export const set: Directive = {
  form: 'text',
  render(node, { draft, html }) {
    const settings = readLabSettings(draft.labs, node.attributes ?? {}, (message) =>
      report(draft, node, message),
    )
    if (node.children.length === 0)
      report(draft, node, 'set without words; write :set[words]{#lab parameter=value}')
    if (settings?.query === '')
      report(draft, node, 'set without a value; write :set[words]{#lab parameter=value}')
    const { slug = '', query = '' } = settings ?? {}
    return element(
      'a',
      { className: ['set'], dataForLab: slug, href: `?${query}#${slug}` },
      html(node.children),
    )
  },
}
