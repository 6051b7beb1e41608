import type { Language } from '#/base/language.ts'

/** How an answer stands against the right one. */
export interface Grade {
  /** How many options are right. */
  readonly asked: number
  /** How many of them were chosen. */
  readonly hits: number
  /** How many were chosen that are wrong. */
  readonly misses: number
}

/** Compares the places of the chosen options with those of the right ones. */
export function gradeOf(chosen: ReadonlySet<number>, right: readonly number[]): Grade {
  const hits = right.filter((place) => chosen.has(place)).length
  return { asked: right.length, hits, misses: chosen.size - hits }
}

/** True for every right option and no other. */
export function isRight({ asked, hits, misses }: Grade): boolean {
  return hits === asked && misses === 0
}

/** What the reader is told: right, wrong, or how much of it is right. */
export function describeGrade(grade: Grade, language: Language): string {
  const { asked, hits, misses } = grade
  if (isRight(grade)) return { ja: '正解です。', en: 'Right.' }[language]
  if (hits === 0) return { ja: '違います。選び直してみてください。', en: 'Not so. Try again.' }[language]
  const wrong = {
    ja: misses > 0 ? `違うものも ${misses} つ選んでいます。` : '',
    en: misses > 0 ? `, and ${misses} of your choices ${misses === 1 ? 'is' : 'are'} wrong` : '',
  }
  return {
    ja: `正しいもの ${asked} つのうち ${hits} つを選べています。${wrong.ja}選び直してみてください。`,
    en: `You have ${hits} of the ${asked} right answers${wrong.en}. Try again.`,
  }[language]
}
