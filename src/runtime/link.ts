import type { Text } from '#/base/language.ts'
import { readNumber } from '#/base/number.ts'
import type { Spec, Value } from './spec.ts'
import { defaultValues, formatValue, parseValue } from './values.ts'

/** What a link asks of a lab, and what in it could not be read. */
export interface LinkState {
  /** Only what the link gives; the rest is at its default. */
  readonly values: Readonly<Record<string, Value>>
  readonly seed: number | undefined
  readonly backend: string | undefined
  readonly problems: readonly Text[]
}

export const defaultSeed = 1
/** What a link and the reader can ask for; the engine's backends, or its own choice among them. */
export const backendChoices = ['auto', 'webgl', 'wasm', 'cpu'] as const
const backendWords = backendChoices.join(', ')
const largestSeed = 2 ** 31 - 1
/** Browsers and chat programs cut addresses that are much longer. */
const longestQuery = 6000

/** Reads a seed as the reader types it: a whole number from 0 to 2³¹ − 1. */
export function readSeed(text: string): number | undefined {
  const seed = readNumber(text)
  return seed !== undefined && Number.isInteger(seed) && seed >= 0 && seed <= largestSeed ? seed : undefined
}

/**
 * Reads the keys `<slug>.<parameter>`, `<slug>.seed` and `<slug>.backend`. Whatever cannot be read is left out
 * and named among the problems.
 */
export function readLink(slug: string, spec: Spec, query: URLSearchParams): LinkState {
  const values: Record<string, Value> = {}
  const problems: Text[] = []
  let seed: number | undefined
  let backend: string | undefined
  for (const [key, text] of query) {
    if (!key.startsWith(`${slug}.`)) continue
    const name = key.slice(slug.length + 1)
    if (name === 'seed') {
      seed = readSeed(text)
      if (seed === undefined) problems.push(misread(name, text, seedRule))
      continue
    }
    if (name === 'backend') {
      if (backendChoices.some((choice) => choice === text)) backend = text
      else problems.push(misread(name, text, { ja: backendWords, en: backendWords }))
      continue
    }
    const param = Object.hasOwn(spec.params, name) ? spec.params[name] : undefined
    if (!param) {
      problems.push(unknown(name))
      continue
    }
    const read = parseValue(param, text)
    if (read.ok) values[name] = read.value
    else problems.push(misread(name, text, read.problem))
  }
  return { values, seed, backend, problems }
}

/**
 * Writes the keys that make a link reopen `state`: whatever differs from the spec's default or from `base`, the
 * values the lab starts with in its place. False when the reader's rows are too many for an address.
 */
export function writeLink(
  slug: string,
  spec: Spec,
  state: { values: Readonly<Record<string, Value>>; seed: number; backend: string },
  base: Readonly<Record<string, Value>>,
  query: URLSearchParams,
): boolean {
  const defaults: Readonly<Record<string, Value>> = defaultValues(spec.params)
  let isWhole = true
  if (state.backend !== 'auto') query.set(`${slug}.backend`, state.backend)
  if (state.seed !== defaultSeed) query.set(`${slug}.seed`, String(state.seed))
  for (const [name, value] of Object.entries(state.values)) {
    if (value === defaults[name] && value === base[name]) continue
    const text = formatValue(value)
    if (text.length > longestQuery) isWhole = false
    else query.set(`${slug}.${name}`, text)
  }
  return isWhole
}

const seedRule: Text = { ja: `0〜${largestSeed} の整数です`, en: `a whole number from 0 to ${largestSeed}` }

function misread(name: string, text: string, rule: Text): Text {
  const shown = text.length > 24 ? `${text.slice(0, 24)}…` : text
  return {
    ja: `リンクの ${name} = 「${shown}」は使えません（${rule.ja}）。既定値にしました。`,
    en: `The link’s ${name} = “${shown}” cannot be used (${rule.en}); the default is used instead.`,
  }
}

function unknown(name: string): Text {
  return {
    ja: `リンクの ${name} という設定はこの実験にありません。`,
    en: `The link sets ${name}, which this lab does not have.`,
  }
}
