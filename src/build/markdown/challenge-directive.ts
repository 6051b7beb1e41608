import type { Directives } from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import type { Spec } from '#/runtime/spec.ts'
import { challengeId } from './challenge-id.ts'
import { allowAttributes, type Directive, splitLabel } from './directive.ts'
import { type Draft, report } from './draft.ts'
import { island } from './element.ts'
import { known } from './problem.ts'

/**
 * `:::challenge[title]{#line-fit metric=loss atMost=0.02}`: something to reach in a lab. Also `atLeast=…`, or both;
 * `steps=50` asks for it within so many steps. It ticks itself when a run of the lab on the page gets there.
 */
export const challenge: Directive = {
  form: 'container',
  within: 'top',
  render(node, { draft, html }) {
    allowAttributes(node, ['id', 'metric', 'atMost', 'atLeast', 'steps'], draft)
    const { label, body } = splitLabel(node)
    if (body.length === 0) report(draft, node, 'a challenge without words; say inside it what to do')
    const goal = readGoal(node, draft)
    const props = {
      id: challengeId(node),
      title: textOf({ type: 'paragraph', children: label as [] }),
      ...goal,
    }
    return island('challenge', props, html(body))
  },
}

/** What is to be reached, as the page needs it; problems are reported. */
function readGoal(node: Directives, draft: Draft): Record<string, string> {
  const refuse = (message: string) => report(draft, node, message)
  const { id, metric, atMost, atLeast, steps } = node.attributes ?? {}
  const spec = id && Object.hasOwn(draft.labs, id) ? draft.labs[id] : undefined
  if (!id || !spec) {
    const labs = known(Object.keys(draft.labs))
    refuse(id ? `no lab '${id}'; ${labs}` : `no lab named; write {#lab}; ${labs}`)
    return {}
  }
  for (const [name, bound] of Object.entries({ atMost, atLeast })) {
    if (bound != null && !isNumber(bound)) refuse(`${name}=${bound || '(nothing)'} is no number`)
  }
  if (atMost == null && atLeast == null)
    refuse('a challenge without its bound; write atMost=0.02 or atLeast=0.9')
  if (isNumber(atMost) && isNumber(atLeast) && Number(atLeast) > Number(atMost))
    refuse(`atLeast=${atLeast} is above atMost=${atMost}; nothing lies between`)
  if (steps != null && !/^[1-9]\d*$/.test(steps))
    refuse(`steps=${steps || '(nothing)'} is no whole number above 0`)
  return {
    lab: id,
    ...readMetric(spec, id, metric, draft, refuse),
    ...(atMost ? { atMost } : {}),
    ...(atLeast ? { atLeast } : {}),
    ...(steps ? { steps } : {}),
  }
}

function readMetric(
  spec: Spec,
  lab: string,
  name: string | null | undefined,
  { language }: Draft,
  refuse: (message: string) => void,
): Record<string, string> {
  const metric = name && Object.hasOwn(spec.metrics, name) ? spec.metrics[name] : undefined
  const metrics = known(Object.keys(spec.metrics))
  if (!name) refuse(`a challenge without its metric; ${metrics}`)
  else if (!metric) refuse(`the lab '${lab}' has no metric '${name}'; ${metrics}`)
  if (!name || !metric) return {}
  const { label, symbol = '', unit } = metric
  return { metric: name, label: label[language], symbol, unit: unit?.[language] ?? '' }
}

function isNumber(text: string | null | undefined): boolean {
  return text != null && text.trim() !== '' && Number.isFinite(Number(text))
}
