const bands = 10

/**
 * Heights at which to draw contours between `low` and `high`: dense near the bottom, where balls end, growing as
 * squares do, so that the rings of a round bowl are evenly apart; written with two digits.
 */
export function heightLevels(low: number, high: number): readonly number[] {
  if (!(high > low)) return []
  const levels = Array.from({ length: bands - 1 }, (_, index) => {
    const rise = (high - low) * ((index + 1) / bands) ** 2
    return Number((low + rise).toPrecision(2))
  })
  return levels.filter((level, index) => level > low && level > (levels[index - 1] ?? low))
}

/** Which band between the levels a height is in: 0 below the first, −1 where there is no height. */
export function bandOf(height: number, levels: readonly number[]): number {
  if (!Number.isFinite(height)) return -1
  let band = 0
  while (band < levels.length && height >= levels[band]!) band++
  return band
}
