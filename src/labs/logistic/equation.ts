import type { Model } from './model.ts'

/** w₁x + w₂y + b with numbers, three digits each, such as `1.27x + 1.49y − 0.11`. */
export function equationWords({ w1, w2, b }: Model): string {
  const sign = (value: number) => (value < 0 ? '−' : '+')
  const size = (value: number) => short(Math.abs(value))
  const first = w1 < 0 ? '−' : ''
  return `${first}${size(w1)}x ${sign(w2)} ${size(w2)}y ${sign(b)} ${size(b)}`
}

function short(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : '∞'
  if (value >= 1e5 || (value > 0 && value < 1e-3)) return value.toExponential(1)
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
