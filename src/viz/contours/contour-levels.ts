import { ticks } from 'd3-array'

const most = 9
const ladders = [
  [1, 1.5, 2, 3, 5, 7],
  [1, 2, 5],
  [1, 3],
]

/**
 * Round values between `low` and `high` at which to draw contours, at most nine, the highest ones where there
 * would be more: evenly spaced in the logarithm (1, 2, 5, 10, …) where the range is wide, else evenly.
 */
export function contourLevels(low: number, high: number): readonly number[] {
  if (!(high > low) || !Number.isFinite(high)) return []
  if (high < 8 * low) return ticks(low, high, 7).filter((level) => level > low && level < high)
  if (low < 1e-4 * high) return climb([1, 2, 5], 1e-4 * high, high).slice(-most)
  const climbs = ladders.map((digits) => climb(digits, low, high))
  return climbs.find((levels) => levels.length <= most) ?? climbs.at(-1)!.slice(-most)
}

function climb(digits: readonly number[], low: number, high: number): number[] {
  const levels: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const digit of digits) {
      const level = Number(`${digit}e${power}`)
      if (level > low && level < high) levels.push(level)
    }
  }
  return levels
}
