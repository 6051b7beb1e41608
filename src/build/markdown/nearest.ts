/** The name that takes the fewest changed characters to become `wanted`; undefined where there is none. */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => [distance(wanted, name), name] as const)
  return distances.sort(([a], [b]) => a - b)[0]?.[1]
}

/** How many characters must be put in, taken out or replaced (Levenshtein 1966). */
function distance(from: string, to: string): number {
  const target = [...to]
  let row = [0, ...target.map((_, index) => index + 1)]
  for (const [index, character] of [...from].entries()) {
    const next = [index + 1]
    for (const [at, other] of target.entries()) {
      const replaced = row[at]! + (character === other ? 0 : 1)
      next.push(Math.min(replaced, row[at + 1]! + 1, next[at]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}
