/** A prediction that the reader has committed to. */
export interface Prediction {
  /** The place of the option, from 0. */
  readonly chosen: number
  readonly isRight: boolean
}

/** A quiz that the reader has tried. */
export interface QuizResult {
  readonly isRight: boolean
  readonly tries: number
}

/** A challenge that a run has met. */
export interface ChallengeResult {
  readonly isMet: true
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** What is kept of a prediction, if it is one. */
export function readPrediction(value: unknown): Prediction | undefined {
  const { chosen, isRight } = fieldsOf(value)
  return typeof chosen === 'number' && typeof isRight === 'boolean' ? { chosen, isRight } : undefined
}

/** What is kept of a quiz, if it is one. */
export function readQuiz(value: unknown): QuizResult | undefined {
  const { isRight, tries } = fieldsOf(value)
  return typeof isRight === 'boolean' && typeof tries === 'number' ? { isRight, tries } : undefined
}

/** What is kept of a challenge, if it is one. */
export function readChallenge(value: unknown): ChallengeResult | undefined {
  return fieldsOf(value).isMet === true ? { isMet: true } : undefined
}
