import { readChallenge, readPrediction, readQuiz } from '#/chapters/progress-values.ts'
import type { Progress } from './progress-format.ts'

/** How far the reader has come in a chapter. */
export type Reading = 'unread' | 'started' | 'finished'

/** What a reader has done in one chapter. */
export interface ChapterRecord {
  readonly reading: Reading
  readonly predictions: number
  readonly rightPredictions: number
  readonly quizzes: number
  readonly rightQuizzes: number
  readonly challenges: number
}

/** The key under which a chapter keeps how far it was read. */
export const readingKey = 'reading'

/** What is kept of a chapter's reading, if it is that. */
export function readReading(value: unknown): Reading {
  const fields = typeof value === 'object' && value !== null ? value : {}
  if (!('isFinished' in fields)) return 'unread'
  return fields.isFinished === true ? 'finished' : 'started'
}

/** Sums up a chapter. */
export function recordOf({ entries }: Progress, slug: string): ChapterRecord {
  const values = (kind: string) =>
    Object.entries(entries)
      .filter(([key]) => key.startsWith(`${slug}/${kind}/`))
      .map(([, { value }]) => value)
  const predictions = values('predict').flatMap((value) => readPrediction(value) ?? [])
  const quizzes = values('quiz').flatMap((value) => readQuiz(value) ?? [])
  return {
    reading: readReading(entries[`${slug}/${readingKey}`]?.value),
    predictions: predictions.length,
    rightPredictions: predictions.filter(({ isRight }) => isRight).length,
    quizzes: quizzes.length,
    rightQuizzes: quizzes.filter(({ isRight }) => isRight).length,
    challenges: values('challenge').filter((value) => readChallenge(value)).length,
  }
}
