/** Roughly how wide a text is, in widths of a full-width character; never less than it will be. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (character > '\u2e7f') width += 1
    else if (/[A-ZMWmw]/.test(character)) width += 0.8
    else width += /[iljtfrI.,:;'|!() -]/.test(character) ? 0.42 : 0.62
  }
  return width
}

/** Breaks a text between words into lines at most `width` full-width characters wide. */
export function breakLines(text: string, width: number, language: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text, language)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else {
      line += piece
    }
  }
  return [...lines, line.trimEnd()].filter(Boolean)
}

/** Words with what may not stand apart from them: no line begins with 。 and none ends with 「. */
function pieces(text: string, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
  const found: string[] = []
  for (const { segment } of words) {
    const last = found.at(-1)
    const isBound = /^[^\p{L}\p{N}「（(]/u.test(segment) || (last !== undefined && /[「（(]$/.test(last))
    // Japanese particles stay with the word before them
    const isParticle = /^[ぁ-ん]{1,3}$/.test(segment) && last !== undefined && !/\s$/.test(last)
    if (last !== undefined && (isBound || isParticle)) found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}
