import { wordsOf } from './search-tokens.ts'

/** Characters of a query that are looked for. */
export const longestQuery = 100

/** What a typed query comes to. */
export type QueryReading =
  | { readonly kind: 'nothing' }
  /** Something was typed, and none of it can be looked for. */
  | { readonly kind: 'signs'; readonly typed: string }
  | { readonly kind: 'words'; readonly words: string; readonly isCut: boolean }

/** Reads what was typed. Letters after kana that an input method is still turning into kana are left out. */
export function readQuery(typed: string, isComposing = false): QueryReading {
  const plain = typed.normalize('NFKC').trim()
  if (plain === '') return { kind: 'nothing' }
  const letters = [...plain]
  const isCut = letters.length > longestQuery
  const shown = isCut ? letters.slice(0, longestQuery).join('') : plain
  if (wordsOf(shown).length === 0) return { kind: 'signs', typed: letters.slice(0, 12).join('') }
  const words = isComposing
    ? shown.replace(/(?<=[\p{Script=Hiragana}\p{Script=Katakana}ー])[a-z]+$/iu, '')
    : shown
  return { kind: 'words', words, isCut }
}
