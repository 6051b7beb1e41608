import type { Random } from '#/base/random.ts'

/** What a recall task is made from. */
export interface TaskSettings {
  /** How many letters there are to choose from. */
  readonly letters: number
  /** What stands between the marked letter and the question: other letters, or nothing. */
  readonly filler: 'letters' | 'blanks'
}

/** One sequence: where its inputs are 1, time step by time step, and the marked letter. */
export interface Recall {
  readonly inputs: readonly (readonly number[])[]
  readonly answer: number
  /** The time step of the marked letter. */
  readonly markedAt: number
}

/** Numbers in an input: one for each letter, one for the mark, one for the question. */
export const inputWidth = ({ letters }: { readonly letters: number }) => letters + 2

/** The input that asks for the marked letter. */
export const question = ({ letters }: { readonly letters: number }): readonly number[] => [letters + 1]

/**
 * A sequence of `length` inputs and the question: the marked letter stands `distance` steps before the question,
 * fillers everywhere else.
 */
export function makeRecall(
  settings: TaskSettings,
  { distance, length }: { readonly distance: number; readonly length: number },
  random: Random,
): Recall {
  const { letters, filler } = settings
  const answer = random.integer(0, letters)
  const markedAt = length - distance
  const before = Array.from({ length }, (_, t) => {
    if (t === markedAt) return [answer, letters]
    return filler === 'letters' ? [random.integer(0, letters)] : []
  })
  return { inputs: [...before, question(settings)], answer, markedAt }
}

/** The letter of a number, as readers see it: A, B, C … */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)
