import { nice, ticks } from 'd3-array'

export interface ValueAxis {
  readonly scale: 'linear' | 'log'
  readonly domain: readonly [low: number, high: number]
  readonly ticks: readonly number[]
}

/** Room and round ticks for these values; linear where a logarithm has nothing to show. */
export function valueAxis(values: readonly number[], scale: 'linear' | 'log'): ValueAxis {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (!Number.isFinite(value) || (scale === 'log' && value <= 0)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (low > high) return { scale: 'linear', domain: [0, 1], ticks: [0, 0.5, 1] }
  return scale === 'log' ? logAxis(low, high) : linearAxis(low, high)
}

function linearAxis(low: number, high: number): ValueAxis {
  const room = high > low ? 0 : Math.abs(high) / 10 || 1
  const domain = nice(low - room, high + room, 4)
  return { scale: 'linear', domain, ticks: ticks(domain[0], domain[1], 4) }
}

function logAxis(low: number, high: number): ValueAxis {
  const steps = roundSteps(low, high)
  const domain = [steps[0]!, steps.at(-1)!] as const
  if (steps.length <= 6) return { scale: 'log', domain, ticks: steps }
  const powers = steps.filter((step) => Number.isInteger(exponentOf(step)))
  const stride = Math.ceil(powers.length / 6)
  return { scale: 'log', domain, ticks: powers.filter((_, index) => index % stride === 0) }
}

/** 1, 2 and 5 times every power of ten, from the last one not above `low` to the first one not below `high`. */
function roundSteps(low: number, high: number): number[] {
  const all: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)) + 1; power++) {
    for (const digit of [1, 2, 5]) all.push(Number(`${digit}e${power}`))
  }
  const from = all.findLastIndex((step) => step <= low)
  const to = all.findIndex((step) => step >= high)
  return all.slice(Math.max(0, from), Math.max(to, from + 1) + 1)
}

function exponentOf(step: number): number {
  const exponent = Math.log10(step)
  return Math.abs(exponent - Math.round(exponent)) < 1e-9 ? Math.round(exponent) : exponent
}
