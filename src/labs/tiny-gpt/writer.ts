import { type Random, randomSource } from '#/base/random.ts'
import type { Reader } from './reader.ts'
import { cutProbabilities, draw, type Sampling } from './sampling.ts'
import type { Sizes } from './sizes.ts'
import { cut, type Unit } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is to be written: how it begins, how long, and how each token is chosen. */
export type Request = Sampling & {
  readonly prompt: string
  readonly length: number
  readonly unit: Unit
  readonly seed: number
}

/** A text that a reader of it has written: as large as the context. */
export type Sample = {
  /** Token numbers, the given ones first: [T]. */
  readonly ids: Uint16Array
  /** How many were given. */
  readonly given: number
  /** Pieces of the prompt that the model does not know. */
  readonly unknown: readonly string[]
  /** Scores of what may follow each token: [T · V]. */
  readonly scores: Float32Array
  /** What each token looks at, in 255ths: [layers, heads, T, T]. */
  readonly attention: Uint8Array
}

/** What was written on request, after what was given. */
export type Written = {
  readonly given: string
  readonly written: string
  readonly unknown: readonly string[]
}

/** Tokens written on request, at most. */
const mostWritten = 300

/** Lets a trained model write. */
export class Writer {
  private readonly vocabulary: Vocabulary
  private readonly sizes: Sizes

  constructor(vocabulary: Vocabulary, sizes: Sizes) {
    this.vocabulary = vocabulary
    this.sizes = sizes
  }

  /** Fills one context: the prompt, then token by token what is drawn. */
  write(
    reader: Reader,
    { prompt, unit, ...sampling }: Sampling & { readonly prompt: string; readonly unit: Unit },
    seed: number,
  ): Sample {
    const { context, vocabulary } = this.sizes
    const { ids: given, unknown } = this.begin(prompt, unit)
    const random = randomSource(seed)
    const ids = new Uint16Array(context)
    const scores = new Float32Array(context * vocabulary)
    ids.set(given.slice(0, context))
    for (let t = 0; t < context; t++) {
      const z = reader.next(ids[t]!)
      scores.set(z, t * vocabulary)
      if (t + 1 >= given.length && t + 1 < context) ids[t + 1] = draw(cutProbabilities(z, sampling), random)
    }
    const attention = Uint8Array.from(reader.attention, (weight) => Math.round(255 * weight))
    return { ids, given: Math.min(given.length, context), unknown, scores, attention }
  }

  /** Goes on for `length` tokens. Where the context is full, its later half is read anew and it goes on from there. */
  goOn(open: () => Reader, { prompt, unit, length, seed, ...sampling }: Request): Written {
    const { context } = this.sizes
    const random: Random = randomSource(seed)
    const { ids, unknown } = this.begin(prompt, unit)
    const given = ids.length
    let [reader, z] = readAll(open(), ids.slice(-context))
    for (let written = 0; written < Math.min(length, mostWritten); written++) {
      const id = draw(cutProbabilities(z, sampling), random)
      ids.push(id)
      if (reader.read < context) z = reader.next(id)
      else [reader, z] = readAll(open(), ids.slice(-Math.ceil(context / 2)))
    }
    const text = (some: readonly number[]) => some.map((id) => this.vocabulary.tokens[id]).join('')
    return { given: text(ids.slice(0, given)), written: text(ids.slice(given)), unknown }
  }

  /** The prompt's token numbers after “a story begins”; pieces that have none are left out and named. */
  private begin(prompt: string, unit: Unit): { ids: number[]; unknown: string[] } {
    const pieces = cut(prompt.normalize('NFC'), unit)
    const found = this.vocabulary.idsOf(pieces)
    const unknown = pieces.filter((_, index) => found[index] === null).map(({ text }) => text)
    const start = Math.max(0, this.vocabulary.tokens.indexOf('\n'))
    return { ids: [start, ...found.filter((id) => id !== null)], unknown: [...new Set(unknown)] }
  }
}

function readAll(reader: Reader, ids: readonly number[]): [Reader, Float32Array] {
  let z: Float32Array = new Float32Array(0)
  for (const id of ids) z = reader.next(id)
  return [reader, z]
}
