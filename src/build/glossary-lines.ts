import type { Language } from '#/base/language.ts'
import { type Glossary, type GlossaryLine, readingOf, type Term } from '#/chapters/glossary.ts'
import { fold } from '#/chapters/search-tokens.ts'

/** The glossary in the order of a dictionary: Japanese by the kana of its reading, English by the alphabet. */
export function glossaryLines(glossary: Glossary, language: Language): GlossaryLine[] {
  // `kn`: L1 before L2 before L10
  const { compare } = new Intl.Collator(`${language}-u-kn`)
  const key = (term: Term) => (language === 'ja' ? fold(term.reading) : term.en)
  const inOrder = glossary.toSorted((a, b) => compare(key(a), key(b)) || compare(a[language], b[language]))
  return inOrder.map((term) => ({
    id: term.id,
    ja: term.ja,
    reading: readingOf(term),
    en: term.en,
    definition: term.definition[language],
    row: language === 'ja' ? kanaRow(fold(term.reading)) : letterRow(term.en),
    chapters: [term.chapter, ...(term.also ?? [])],
  }))
}

/** The small kana stand before the large, and か before が: a row reaches up to the next. */
const rowStarts: readonly (readonly [start: string, name: string])[] = [
  ['ぁ', 'あ'],
  ['か', 'か'],
  ['さ', 'さ'],
  ['た', 'た'],
  ['な', 'な'],
  ['は', 'は'],
  ['ま', 'ま'],
  ['ゃ', 'や'],
  ['ら', 'ら'],
  ['ゎ', 'わ'],
]

function kanaRow(reading: string): string {
  return rowStarts.findLast(([start]) => start <= reading)?.[1] ?? '#'
}

function letterRow(name: string): string {
  return /^\p{L}/u.test(name) ? name.normalize('NFD').charAt(0).toUpperCase() : '#'
}
