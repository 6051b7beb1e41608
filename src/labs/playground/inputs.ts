import type { Text } from '#/base/language.ts'
import type { TextProblem } from '#/runtime/spec.ts'

/** One thing that the network is told of a point. */
interface Input {
  /** As it stands in formulas. */
  readonly formula: string
  readonly of: (x: number, y: number) => number
}

/** The seven inputs to choose from, by the name that links and prose know them by. */
export const allInputs = {
  x: { formula: 'x', of: (x) => x },
  y: { formula: 'y', of: (_, y) => y },
  xx: { formula: 'x²', of: (x) => x * x },
  yy: { formula: 'y²', of: (_, y) => y * y },
  xy: { formula: 'xy', of: (x, y) => x * y },
  sinx: { formula: 'sin x', of: (x) => Math.sin(x) },
  siny: { formula: 'sin y', of: (_, y) => Math.sin(y) },
} as const satisfies Readonly<Record<string, Input>>

export type InputName = keyof typeof allInputs
export const inputNames = Object.keys(allInputs) as InputName[]

/** The inputs named in a text such as `x,y,sinx`, in the order of `allInputs`; unknown names are left out. */
export function readInputs(text: string): readonly InputName[] {
  const named = wordsOf(text)
  return inputNames.filter((name) => named.some(({ word }) => word === name))
}

/** The text form of a choice of inputs. */
export function writeInputs(names: readonly InputName[]): string {
  return inputNames.filter((name) => names.includes(name)).join(',')
}

/** What is wrong with a choice of inputs; null where nothing is. */
export function checkInputs(text: string): TextProblem | null {
  const named = wordsOf(text)
  const odd = named.find(({ word }) => !Object.hasOwn(allInputs, word))
  if (odd) return { problem: unknown(odd.word), at: odd.at }
  return named.length > 0 ? null : { problem: none }
}

const none: Text = { ja: '入力を一つは選んでください', en: 'choose at least one input' }

function unknown(word: string): Text {
  const known = inputNames.join(', ')
  return { ja: `「${word}」という入力はありません（${known}）`, en: `no input “${word}”; known: ${known}` }
}

function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/[^\s,、，]+/g)].map(({ 0: word, index }) => ({ word, at: index }))
}
