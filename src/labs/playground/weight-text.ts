import { readNumber } from '#/base/number.ts'
import type { TextProblem } from '#/runtime/spec.ts'

/** One weight or bias set by hand: its place in the flat order of all, its new value, and the step it was set at. */
export interface Edit {
  readonly index: number
  readonly value: number
  readonly step: number
}

/** All weights in flat order, from a text such as `0.5,-1,2`; null where the text is empty. */
export function readWeights(text: string): Float32Array | null {
  const words = wordsOf(text)
  return words.length === 0 ? null : Float32Array.from(words, ({ word }) => readNumber(word) ?? 0)
}

/** Weights as text, with digits enough to read the same single-precision numbers back. */
export function writeWeights(weights: ArrayLike<number>): string {
  return Array.from(weights, (value) => String(Number(value.toPrecision(9)))).join(',')
}

/** What is wrong with a list of weights; null where nothing is. */
export function checkWeights(text: string): TextProblem | null {
  const odd = wordsOf(text).find(({ word }) => readNumber(word) === undefined)
  if (!odd) return null
  const problem = { ja: `「${odd.word}」は数値ではありません`, en: `“${odd.word}” is not a number` }
  return { problem, at: odd.at }
}

/** Edits in the order they were made, from a text such as `3=0.5,7=-1@120`; those without `@` belong to step 0. */
export function readEdits(text: string): readonly Edit[] {
  return wordsOf(text).flatMap(({ word }) => readEdit(word) ?? [])
}

/** A list of edits longer than this begins anew. */
const longestList = 4000

/** The text with one more edit at its end. */
export function withNewEdit(text: string, { index, value, step }: Edit): string {
  const edit = `${index}=${value}${step > 0 ? `@${step}` : ''}`
  return text === '' || text.length > longestList ? edit : `${text},${edit}`
}

/**
 * The edits that `text` has and `before` had not. A list only ever grows at its end; where it was begun anew, all
 * of it is new.
 */
export function newEdits(text: string, before: string): readonly Edit[] {
  if (text === before) return []
  const isLonger = before === '' || text.startsWith(`${before},`)
  return readEdits(isLonger ? text.slice(before.length) : text)
}

/** The edits that a run begins with: those of the untrained network. Others belong to the run they were made in. */
export function startingEdits(text: string): readonly Edit[] {
  return readEdits(text).filter(({ step }) => step === 0)
}

/** What is wrong with a list of edits; null where nothing is. */
export function checkEdits(text: string): TextProblem | null {
  const odd = wordsOf(text).find(({ word }) => !readEdit(word))
  if (!odd) return null
  const problem = {
    ja: `「${odd.word}」は「番号=値」の形ではありません（例 3=0.5）`,
    en: `“${odd.word}” is not number=value, such as 3=0.5`,
  }
  return { problem, at: odd.at }
}

function readEdit(word: string): Edit | undefined {
  const [, index, text, step] = /^(\d{1,6})=([^@]+)(?:@(\d{1,9}))?$/.exec(word) ?? []
  const value = readNumber(text ?? '')
  return value === undefined ? undefined : { index: Number(index), value, step: Number(step ?? 0) }
}

function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/[^\s,;、，]+/g)].map(({ 0: word, index }) => ({ word, at: index }))
}
