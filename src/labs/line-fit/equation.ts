import type { Line } from '#/ml/least-squares.ts'

/** Signs and sizes of a line's two numbers, written with as many decimals as the data are worth, so that they do not jump. */
export interface Equation {
  readonly slope: string
  readonly sign: '+' | '−'
  /** Without its sign. */
  readonly intercept: string
}

/** The line, for data that spread over so much of x and y. */
export function equationOf({ slope, intercept }: Line, spread: { x: number; y: number }): Equation {
  return {
    slope: written(slope, spread.y / spread.x),
    sign: intercept < 0 ? '−' : '+',
    intercept: written(Math.abs(intercept), spread.y / 5),
  }
}

/** The equation in one line of text. */
export function equationText({ slope, sign, intercept }: Equation): string {
  return `ŷ = ${slope}x ${sign} ${intercept}`
}

function written(value: number, scale: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞'
  const usual = scale > 0 && Number.isFinite(scale) ? scale : 1
  const decimals = 2 - Math.floor(Math.log10(usual))
  const isPlain = Math.abs(value) < 1e6 && decimals <= 6
  const text = isPlain ? value.toFixed(Math.max(0, decimals)) : value.toExponential(2)
  return text
    .replace('e+', 'e')
    .replace(/^-(?=[0.]*$)/, '')
    .replaceAll('-', '−')
}
