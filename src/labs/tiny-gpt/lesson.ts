import { type Corpus, type MarkedText, stories } from './stories.ts'
import { cut, type Unit } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

/** A text as numbers: what is learned from, and what is kept back. */
export interface Lesson {
  readonly vocabulary: Vocabulary
  /** Token numbers to learn from: [n], more than `context` of them. */
  readonly train: Uint16Array
  /** Token numbers that are never learned from; too few of them, and nothing is measured there. */
  readonly held: Uint16Array
  /** 1 where the rules leave no choice, for each token of `held`; null for a text of the reader's own. */
  readonly forced: Uint8Array | null
  /** Where a window may begin in each part: at the starts of lines, where lines are no longer than a window. */
  readonly trainStarts: readonly number[]
  readonly heldStarts: readonly number[]
}

interface Choice {
  readonly corpus: Corpus
  readonly text: string
  readonly unit: Unit
  readonly context: number
}

/** Stories to learn from, and stories kept back. */
const [trainCount, heldCount] = [2000, 80]
/** Of a text of the reader's own the last part in so many is kept back. */
const heldShare = 10

/** Cuts the built-in stories, or the reader's text where there is one, into tokens and into two parts. */
export function lessonOf(choice: Choice, seed: number): Lesson {
  return choice.text.trim() === '' ? fromStories(choice, seed) : fromText(choice)
}

function fromStories({ corpus, unit, context }: Choice, seed: number): Lesson {
  // the seeds of the two parts never meet
  const train = cutMarked(stories(corpus, trainCount, 2 * seed), unit)
  const held = cutMarked(stories(corpus, heldCount, 2 * seed + 1), unit)
  const vocabulary = new Vocabulary([...train.pieces, ...held.pieces])
  const numbers = (pieces: typeof train.pieces) => Uint16Array.from(vocabulary.idsOf(pieces), (id) => id ?? 0)
  return parts(vocabulary, numbers(train.pieces), numbers(held.pieces), held.forced, context)
}

function fromText({ text, unit, context }: Choice): Lesson {
  const pieces = cut(tidied(text), unit)
  const vocabulary = new Vocabulary(pieces)
  const ids = Uint16Array.from(vocabulary.idsOf(pieces), (id) => id ?? 0)
  const enough = Math.floor(ids.length / heldShare) > context
  const end = enough ? ids.length - Math.floor(ids.length / heldShare) : ids.length
  return parts(vocabulary, ids.subarray(0, end), ids.subarray(end), null, context)
}

/** One form for every letter and line break, and a line break before the first line too. */
function tidied(text: string): string {
  return `\n${text.normalize('NFC').replace(/\r\n?/g, '\n').trim()}\n`
}

function cutMarked({ text, forced }: MarkedText, unit: Unit) {
  const pieces = cut(text, unit)
  const isForced = pieces.map(({ text: piece, at }) =>
    // the space that a word brings along was never in doubt
    Number([...piece].every((letter, index) => letter === ' ' || forced[at + index] === 1)),
  )
  return { pieces, forced: Uint8Array.from(isForced) }
}

function parts(
  vocabulary: Vocabulary,
  known: Uint16Array,
  held: Uint16Array,
  forced: Uint8Array | null,
  context: number,
): Lesson {
  const train = longEnough(known, context + 2)
  const begin = vocabulary.tokens.indexOf('\n')
  return {
    vocabulary,
    train,
    held,
    forced,
    trainStarts: startsIn(train, context, begin),
    heldStarts: startsIn(held, context, begin),
  }
}

/** A text shorter than one window is repeated until it fills one. */
function longEnough(ids: Uint16Array, length: number): Uint16Array {
  return ids.length >= length ? ids : Uint16Array.from({ length }, (_, i) => ids[i % ids.length]!)
}

/** Where windows of `context` tokens and the one after may begin: at line breaks, if windows reach over a line. */
function startsIn(ids: Uint16Array, context: number, begin: number): readonly number[] {
  const all = Array.from({ length: Math.max(0, ids.length - context) }, (_, start) => start)
  const atBreaks = all.filter((start) => ids[start] === begin)
  return atBreaks.length * context >= all.length ? atBreaks : all
}
