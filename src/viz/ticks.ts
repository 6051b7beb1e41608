import { ticks } from 'd3-array'
import { powerOfTen } from './short-number.ts'

export interface Ticks {
  readonly marks: readonly { readonly value: number; readonly label: string }[]
  /** The labels are in units of 10 to this power; 0 where they are plain. */
  readonly exponent: number
}

/** About `count` round values from `low` to `high`, all written with the same number of decimals. */
export function axisTicks(low: number, high: number, count: number): Ticks {
  const values = ticks(low, high, Math.max(2, count))
  const step = values.length > 1 ? values[1]! - values[0]! : Math.abs(values[0] ?? 1) || 1
  const largest = Math.max(...values.map(Math.abs), step)
  const magnitude = Math.floor(Math.log10(largest) + 1e-9)
  const exponent = magnitude >= 5 || magnitude <= -4 ? magnitude : 0
  const decimals = Math.max(0, exponent - Math.floor(Math.log10(step) + 1e-9))
  const label = (value: number) => {
    const written = scaled(value, exponent).toFixed(decimals)
    return written.replace(/^-(?=.*[1-9])/, '−').replace(/^-/, '')
  }
  return { marks: values.map((value) => ({ value, label: label(value) })), exponent }
}

/** The factor that an axis title names where its labels leave it out: ` ×10⁶`. */
export function factorWords(exponent: number): string {
  return exponent === 0 ? '' : ` ×${powerOfTen(exponent)}`
}

/** Division by a power of ten that stays finite at the ends of what a number can hold. */
function scaled(value: number, exponent: number): number {
  return exponent >= 0 ? value / 10 ** exponent : value * 10 ** -exponent
}
