import type { TextProblem } from '#/runtime/spec.ts'

/** The deepest and the widest network that can still be drawn. */
export const mostLayers = 8
export const mostUnits = 32

/** Neurons of each hidden layer, from a text such as `4,2`; none where the text is empty. */
export function readLayers(text: string): readonly number[] {
  return parts(text)
    .map(({ word }) => Number(word))
    .filter(isCount)
    .slice(0, mostLayers)
}

/** The text form of hidden layers. */
export function writeLayers(layers: readonly number[]): string {
  return layers.join(',')
}

/** What is wrong with a text that should say how many neurons each hidden layer has; null where nothing is. */
export function checkLayers(text: string): TextProblem | null {
  const found = parts(text)
  const odd = found.find(({ word }) => !isCount(Number(word)))
  if (odd) {
    const problem = {
      ja: `各層のニューロンの数を 1〜${mostUnits} の整数で、「4,2」のように並べてください`,
      en: `write whole numbers from 1 to ${mostUnits}, one a layer, such as 4,2`,
    }
    return { problem, at: odd.at }
  }
  if (found.length <= mostLayers) return null
  const problem = { ja: `隠れ層は ${mostLayers} 層までです`, en: `at most ${mostLayers} hidden layers` }
  return { problem, at: found[mostLayers]!.at }
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= mostUnits
}

/** What stands between commas or spaces; full-width digits are read as digits, which keeps their places. */
function parts(text: string): readonly { readonly word: string; readonly at: number }[] {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return [...plain.matchAll(/[^\s,、，]+/g)].map(({ 0: word, index }) => ({ word, at: index }))
}
