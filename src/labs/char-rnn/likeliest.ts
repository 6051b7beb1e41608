/** A sign by its place, and how probable it is. */
export interface Guess {
  readonly sign: number
  readonly probability: number
}

/** The `count` most probable signs, likeliest first; of equal ones the earlier first. */
export function likeliest(probabilities: ArrayLike<number>, count: number): readonly Guess[] {
  return Array.from(probabilities, (probability, sign) => ({ sign, probability }))
    .sort((one, other) => other.probability - one.probability)
    .slice(0, count)
}
