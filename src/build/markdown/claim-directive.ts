import type { Directives } from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import type { Claim } from '#/chapters/chapter.ts'
import type { Directive } from './directive.ts'
import { type Draft, report } from './draft.ts'
import { element, words } from './element.ts'
import { type LabSettings, readLabSettings } from './lab-settings.ts'
import { numbersIn } from './numbers.ts'
import { known } from './problem.ts'
import { pageWords } from './words.ts'

/**
 * `:claim[sentence]{#line-fit seed=1 steps=200 metric=slope within="1.9 2.1"}`: a sentence that a run of the
 * lab must bear out. Every number in it must be among its steps, values and bounds. One more is allowed: the middle
 * of the bounds, so that "about 2" can stand for 1.9 to 2.1. A number that merely lies between them is refused, for a
 * sentence that says "below 1" would pass with bounds from 0 to 3. The seed is no part of what a sentence says.
 */
export const claim: Directive = {
  form: 'text',
  render(node, { draft, html }) {
    const read = readClaim(node, draft)
    const sentence = html(node.children)
    if (!read) return element('span', { className: ['claim'] }, sentence)
    draft.claims.push(read.claim)
    const { slug, query } = read.settings
    const { steps, metric, low, high, text } = read.claim
    const check = pageWords.check[draft.language]
    const after = node.type === 'textDirective' ? (node.data?.after ?? '') : ''
    const run = element(
      'a',
      {
        className: ['claim-run'],
        dataForLab: slug,
        dataSteps: steps,
        dataMetric: metric,
        dataLow: low,
        dataHigh: high,
        href: `?${query}#${slug}`,
        ariaLabel: `${check}: ${text}`,
      },
      [element('span', { className: ['claim-state'] }, [words(check)])],
    )
    const end = element('span', { className: ['unbreakable'] }, [run, words(after)])
    return element('span', { className: ['claim'] }, [...sentence, words(' '), end])
  },
}

function readClaim(node: Directives, draft: Draft): { claim: Claim; settings: LabSettings } | undefined {
  const refuse = (message: string) => report(draft, node, message)
  const { steps, metric, within, ...rest } = node.attributes ?? {}
  const settings = readLabSettings(draft.labs, rest, refuse)
  if (!settings) return undefined
  const metrics = Object.keys(settings.spec.metrics)
  const [low, high] = readBounds(within ?? '') ?? []
  if (!rest.seed) refuse('a claim without its seed; write seed=1')
  if (!/^\d+$/.test(steps ?? '')) refuse(`a claim needs steps, a whole number: steps=200`)
  if (!metric) refuse(`a claim without its metric; ${known(metrics)}`)
  else if (!metrics.includes(metric))
    refuse(`the lab '${settings.slug}' has no metric '${metric}'; ${known(metrics)}`)
  if (low === undefined || high === undefined)
    refuse('a claim needs its bounds, low then high: within="1.9 2.1"')
  if (!rest.seed || !metric || !steps || low === undefined || high === undefined) return undefined
  const text = textOf(node)
  const claim: Claim = {
    lab: settings.slug,
    text,
    seed: Number(rest.seed),
    steps: Number(steps),
    metric,
    low,
    high,
    values: settings.values,
    language: draft.language,
    place: `${draft.file}:${node.position?.start.line}`,
  }
  checkNumbers(claim, refuse)
  return { claim, settings }
}

function readBounds(within: string): [number, number] | undefined {
  const bounds = within.trim().split(/\s+/)
  const [low, high] = bounds.map(Number)
  if (bounds.length !== 2 || low === undefined || high === undefined || !(low <= high)) return undefined
  return [low, high]
}

function checkNumbers({ text, steps, low, high, values }: Claim, refuse: (message: string) => void): void {
  const given = [steps, low, high, ...Object.values(values).map(Number)].filter(
    (value) => !Number.isNaN(value),
  )
  const sayable = [...given, (low + high) / 2]
  for (const { shown, value } of numbersIn(text)) {
    if (sayable.some((one) => Math.abs(one - value) <= 1e-9 * Math.abs(value))) continue
    refuse(`the claim says ${shown}, which its attributes do not; they say ${[...new Set(given)].join(', ')}`)
  }
}
