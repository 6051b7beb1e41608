/** A piece of a text, and whether it is to be marked. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A text in pieces, those marked that the pattern finds. */
export function markPieces(text: string, pattern: RegExp | undefined): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: found, index } of pattern ? text.matchAll(pattern) : []) {
    if (index > end) pieces.push({ text: text.slice(end, index), isMarked: false })
    pieces.push({ text: found, isMarked: true })
    end = index + found.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false })
  return pieces
}

/**
 * About `length` characters of a text, around the place where the pattern finds most; its beginning where it finds
 * nothing. It begins after a sentence or between words where it can, and says by … where it was cut.
 */
export function excerpt(text: string, pattern: RegExp | undefined, length: number): string {
  if (text.length <= length) return text
  const places = pattern ? [...text.matchAll(pattern)].map(({ index }) => index) : []
  const within = (from: number) => places.filter((place) => place >= from && place < from + length / 2).length
  const [first = 0] = places.toSorted((a, b) => within(b) - within(a) || a - b)
  const lead = Math.floor(length / 3)
  const earliest = Math.max(0, Math.min(first - lead, text.length - length))
  const start = earliest === 0 ? 0 : beginning(text, earliest, first)
  const end = Math.min(text.length, start + length)
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
}

/** The first place from `earliest` to `first` where a sentence begins, else a clause or a word. */
function beginning(text: string, earliest: number, first: number): number {
  const room = text.slice(earliest, first)
  for (const end of [/[。！？]|[.!?] /u, /[、，]|[,;:] /u, / /]) {
    const found = end.exec(room)
    if (found) return earliest + found.index + found[0].length
  }
  return earliest
}
