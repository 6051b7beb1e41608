/** A true digit and the answer it got. */
export type Pair = readonly [truth: number, said: number]
/** Which test digits are shown: those answered rightly or wrongly, or those of one cell of the matrix. */
export type Filter = 'wrong' | 'right' | Pair

/** The places of the test digits that the filter lets through. labels, said: [n]. */
export function placesOf(filter: Filter, labels: Uint8Array, said: Uint8Array): number[] {
  const passes = (truth: number, answer: number) => {
    if (filter === 'wrong') return truth !== answer
    if (filter === 'right') return truth === answer
    return truth === filter[0] && answer === filter[1]
  }
  return [...labels.keys()].filter((place) => passes(labels[place]!, said[place]!))
}

/** The same places, what was said most surely first: among mistakes, the worst. sure: [n]. */
export function surestFirst(places: readonly number[], sure: Float32Array): number[] {
  return [...places].sort((one, other) => sure[other]! - sure[one]! || one - other)
}
