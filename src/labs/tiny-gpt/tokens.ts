/** How a text is cut: into words with the space before them, or into single characters. */
export type Unit = 'word' | 'character'

/** A piece of text and the place of its first code point, counted in code points. */
export interface Piece {
  readonly text: string
  readonly at: number
}

/**
 * Words of one script with the space before them; kanji, signs and line breaks one by one. The cut needs no
 * dictionary, so it is the same on every device.
 */
const wordPattern =
  / ?[\p{Script=Hiragana}ー]+| ?[\p{Script=Katakana}ー]+| ?\p{Script=Han}| ?[\p{Script=Hangul}]+| ?\p{N}+| ?(?:(?![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}])[\p{L}\p{M}'’])+| ?[^\s\p{L}\p{N}]|\s|./gsu

/** Cuts a text into tokens. Nothing is lost: put together again they are the text. */
export function cut(text: string, unit: Unit): Piece[] {
  const parts = unit === 'character' ? [...text] : (text.match(wordPattern) ?? [])
  let at = 0
  return parts.map((part) => {
    const piece = { text: part, at }
    at += [...part].length
    return piece
  })
}
