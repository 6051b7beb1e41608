import { isJapanese } from './search-tokens.ts'

/**
 * Finds any of these folded words in a text as it is written: kana of either kind, letters of either case, raised
 * figures. A word of letters is found where one begins. Undefined for no words.
 */
export function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined
  // the longest first: a pattern takes the first alternative that fits
  const inTurn = words.toSorted((a, b) => b.length - a.length).map(source)
  return new RegExp(inTurn.join('|'), 'giu')
}

function source(word: string): string {
  const letters = [...word].map(either).join('')
  return isJapanese(word) ? letters : `(?<![\\p{L}\\p{N}])${letters}`
}

function either(character: string): string {
  if (/[ぁ-ゖ]/.test(character)) {
    return `[${character}${String.fromCharCode(character.charCodeAt(0) + 0x60)}]`
  }
  if (/\d/.test(character)) return `[${character}${'⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(character)]}]`
  return character
}
