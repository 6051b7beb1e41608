import { shortNumber } from './short-number.ts'

/** Room for the longest label of an axis and a little more, in times the font size. */
export function labelWidth(ticks: readonly number[]): number {
  return Math.max(3.6, ...ticks.map((tick) => 0.62 * shortNumber(tick).length + 1.1))
}
