import type { Text } from '#/base/language.ts'
import { readNumber } from '#/base/number.ts'
import { readHidden } from './hidden-controls.ts'
import type { Arrival, LaneValues } from './lab-state.ts'
import { misread, newerLink, unknownControl, unknownKey } from './link-words.ts'
import { packText, unpackText } from './pack.ts'
import type { Change } from './protocol.ts'
import type { Spec, Value } from './spec.ts'
import { defaultValues, formatValue, parseValue, placedProblem } from './values.ts'

/** What a link asks of a lab, and what in it could not be read. */
export interface LinkState {
  /** Only what the link gives; the rest is at its default. */
  readonly values: LaneValues
  /** What the twin has otherwise; undefined without a twin. */
  readonly twin: LaneValues | undefined
  readonly seed: number | undefined
  readonly backend: string | undefined
  readonly step: number
  readonly changes: readonly Change[]
  /** The controls that are not to be shown; their values hold all the same. */
  readonly hidden: readonly string[]
  readonly problems: readonly Text[]
}

export const defaultSeed = 1
/** What a link and the reader can ask for; the engine's backends, or its own choice among them. */
export const backendChoices = ['auto', 'webgl', 'wasm', 'cpu'] as const
/** The newest form of links that this page reads: 2 may hide controls. */
const version = 2
const largestSeed = 2 ** 31 - 1
/** `<step>/<lane>/<parameter>/<value>`; the value may have strokes and line breaks of its own. */
const changeForm = /^([^/]*)\/([01])\/([^/]+)\/(.*)$/s
/** Browsers and chat programs cut addresses that are much longer. */
const longestValue = 6000
/** Longer texts would not fit however well they pack, and packing them would take a while. */
const longestText = 200_000

/** Reads a seed as the reader types it: a whole number from 0 to 2³¹ − 1. */
export function readSeed(text: string): number | undefined {
  const seed = readNumber(text)
  return seed !== undefined && Number.isInteger(seed) && seed >= 0 && seed <= largestSeed ? seed : undefined
}

/** A value as it stands in a link, packed where it is long; undefined where no link can hold it. */
export function linkText(value: Value): string | undefined {
  const text = formatValue(value)
  return text === undefined || text.length > longestText ? undefined : packText(text)
}

/**
 * Reads a lab's keys: `<slug>.<parameter>`, `.twin.<parameter>`, `.seed`, `.backend`, `.step`,
 * `.hide=<control>,<control>`, and one `.change=<step>/<lane>/<parameter>/<value>` for each change on the way. Whatever cannot be read is left out and
 * named among the problems.
 */
export function readLink(slug: string, spec: Spec, query: URLSearchParams): LinkState {
  const values: Record<string, Value> = {}
  const twin: Record<string, Value> = {}
  const changes: Change[] = []
  const problems: Text[] = []
  const lastStep = 1000 * spec.steps
  const found: { seed?: number | undefined; backend?: string | undefined; step?: number | undefined } = {}
  let hidden: readonly string[] = []
  let hasTwin = false

  function readParam(name: string, text: string, take: (value: Value) => void): void {
    const param = Object.hasOwn(spec.params, name) ? spec.params[name] : undefined
    if (!param) return void problems.push(unknownKey(name))
    const plain = unpackText(text)
    if (plain === undefined) return void problems.push(misread(name, text, brokenPack))
    const read = parseValue(param, plain)
    if (read.ok) take(read.value)
    else problems.push(misread(name, plain, placedProblem(plain, read)))
  }

  function readChange(text: string): boolean {
    const [, at, lane, name, value] = changeForm.exec(text) ?? []
    const step = readStep(at ?? '', lastStep)
    if (step === undefined || !name || value === undefined) return false
    readParam(name, value, (read) => changes.push({ step, lane: Number(lane), values: { [name]: read } }))
    return true
  }

  /** True where the key is the run's and not a parameter's, and its value can be used. */
  const readers: Record<string, (text: string) => boolean> = {
    seed(text) {
      found.seed = readSeed(text)
      return found.seed !== undefined
    },
    backend(text) {
      found.backend = backendChoices.find((choice) => choice === text)
      return found.backend !== undefined
    },
    step(text) {
      found.step = readStep(text, lastStep)
      return found.step !== undefined
    },
    twin() {
      hasTwin = true
      return true
    },
    hide(text) {
      const read = readHidden(spec, text)
      hidden = read.hidden
      problems.push(...read.unknown.map(unknownControl))
      return true
    },
    change: readChange,
  }

  for (const [key, text] of query) {
    if (!key.startsWith(`${slug}.`)) continue
    const name = key.slice(slug.length + 1)
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (read) {
      if (!read(text)) problems.push(misread(name, text, rules[name]!))
    } else if (name.startsWith('twin.')) {
      hasTwin = true
      const param = name.slice('twin.'.length)
      readParam(param, text, (value) => Object.assign(twin, { [param]: value }))
    } else {
      readParam(name, text, (value) => Object.assign(values, { [name]: value }))
    }
  }
  if (Number(query.get('v') ?? 1) > version) problems.push(newerLink)
  return {
    values,
    twin: hasTwin ? twin : undefined,
    seed: found.seed,
    backend: found.backend,
    step: found.step ?? 0,
    changes: changes.sort((a, b) => a.step - b.step),
    hidden,
    problems,
  }
}

/**
 * Writes the keys that make a link reopen `state`: whatever differs from the spec's default or from `base`, the
 * values the lab starts with in its place. False when something, many rows or a long text, does not fit an address.
 */
export function writeLink(
  slug: string,
  spec: Spec,
  state: Arrival & Partial<Pick<LinkState, 'hidden'>>,
  base: LaneValues,
  query: URLSearchParams,
): boolean {
  const defaults: LaneValues = defaultValues(spec.params)
  const { values, twin, seed, backend, toStep = 0, changes = [], hidden = [] } = state
  let isWhole = true
  const write = (key: string, value: Value) => {
    const text = linkText(value)
    if (text === undefined || text.length > longestValue) isWhole = false
    else query.append(`${slug}.${key}`, text)
  }
  if (backend !== 'auto') write('backend', backend)
  if (seed !== defaultSeed) write('seed', seed)
  for (const [name, value] of Object.entries(values)) {
    if (value !== defaults[name] || value !== base[name]) write(name, value)
  }
  if (twin) {
    const differing = Object.keys(twin).filter((name) => twin[name] !== values[name])
    if (differing.length === 0) write('twin', '')
    for (const name of differing) write(`twin.${name}`, twin[name]!)
  }
  if (toStep > 0) write('step', toStep)
  const lasting = changes.filter(({ step }) => step <= toStep && toStep > 0)
  for (const { step, lane, values: set } of lasting) {
    for (const [name, value] of Object.entries(set)) {
      const text = linkText(value)
      if (text === undefined || text.length > longestValue) isWhole = false
      else query.append(`${slug}.change`, `${step}/${lane}/${name}/${text}`)
    }
  }
  if (hidden.length > 0) write('hide', hidden.join(','))
  if (toStep > 0 || hidden.length > 0) query.set('v', hidden.length > 0 ? '2' : '1')
  return isWhole && query.toString().length <= 2 * longestValue
}

const brokenPack: Text = { ja: '途中で切れているようです', en: 'it seems to be cut off' }
const stepRule: Text = { ja: '0 以上の整数です', en: 'a whole number, 0 or more' }
const rules: Readonly<Record<string, Text>> = {
  seed: { ja: `0〜${largestSeed} の整数です`, en: `a whole number from 0 to ${largestSeed}` },
  backend: { ja: backendChoices.join(', '), en: backendChoices.join(', ') },
  step: stepRule,
  change: { ja: 'ステップ/列/設定/値 の形です', en: 'step/lane/setting/value' },
}

function readStep(text: string, largest: number): number | undefined {
  const step = readNumber(text)
  return step !== undefined && Number.isInteger(step) && step >= 0 && step <= largest ? step : undefined
}
