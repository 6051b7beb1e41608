/** A run of Japanese writing, or a word or number of any other script. */
const pieces = /[\p{Script=Han}\p{Script=Hiragana}ー]+|[\p{L}\p{M}\p{N}]+/gu
const japanese = /^[\p{Script=Han}\p{Script=Hiragana}ー]/u

/** A text as it is compared: NFKC, small letters, katakana as hiragana; 「ﾍﾞｸﾄﾙ」, 「ベクトル」 and 「べくとる」 are one. */
export function fold(text: string): string {
  return inHiragana(text.normalize('NFKC').toLowerCase())
}

/** The same text, its katakana as hiragana. */
export function inHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/** True for a token, or any folded text, that begins with Japanese writing. */
export function isJapanese(token: string): boolean {
  return japanese.test(token)
}

/**
 * What a text is found by: words, and of Japanese, which has no spaces, every two characters that stand together.
 * Node and browsers segment Japanese differently; pairs are the same everywhere, and find 「降下」 in 「勾配降下法」.
 * The last character of a run stands alone as well, so that every single one begins some token.
 */
export function tokensOfText(text: string): string[] {
  return tokens(text, (run) => [...pairs(run), run.at(-1)!])
}

/** What a query asks for: the same, but a single Japanese character only where it is all there is of its run. */
export function tokensOfQuery(query: string): string[] {
  return tokens(query, (run) => (run.length === 1 ? run : pairs(run)))
}

/** The words of a query, folded; one of letters beside Japanese, as in 「ReLUは」, is a word of its own. */
export function wordsOf(query: string): string[] {
  const apart = fold(query).replace(/([\p{Script=Han}\p{Script=Hiragana}ー]+)/gu, ' $1 ')
  return apart.match(pieces) ?? []
}

function tokens(text: string, ofRun: (run: readonly string[]) => readonly string[]): string[] {
  return wordsOf(text).flatMap((word) => (isJapanese(word) ? ofRun([...word]) : [word]))
}

function pairs(run: readonly string[]): string[] {
  return run.slice(1).map((character, index) => run[index]! + character)
}
