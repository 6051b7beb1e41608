import { type Random, randomSource } from '#/base/random.ts'
import { englishStory } from './stories-english.ts'
import { japaneseStory } from './stories-japanese.ts'

/** Stories made by rule: `«…»` encloses what can be known from the words before it. */
const grammars = { english: englishStory, japanese: japaneseStory } satisfies Record<
  string,
  (random: Random) => string
>
export type Corpus = keyof typeof grammars

/** A text, and for each of its code points whether the rules of its grammar leave no choice there. */
export interface MarkedText {
  readonly text: string
  readonly forced: Uint8Array
}

/** `count` little stories of one seed, a line each, after a line break that stands for “a story begins”. */
export function stories(corpus: Corpus, count: number, seed: number): MarkedText {
  const random = randomSource(seed)
  const lines = Array.from({ length: count }, () => `${grammars[corpus](random)}\n`)
  return unmarked(`\n${lines.join('')}`)
}

/** Takes the marks `«` and `»` out, and says what they enclosed. */
export function unmarked(source: string): MarkedText {
  const letters: string[] = []
  const forced: number[] = []
  let isForced = 0
  for (const letter of source) {
    if (letter === '«' || letter === '»') {
      isForced = Number(letter === '«')
      continue
    }
    letters.push(letter)
    forced.push(isForced)
  }
  return { text: letters.join(''), forced: Uint8Array.from(forced) }
}
