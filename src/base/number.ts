import type { Language } from './language.ts'

/**
 * Reads a number as readers type it: full-width digits, a decimal comma, spaces around, `1e-3`, `−` for minus.
 * Undefined for anything else, NaN and Infinity included.
 */
export function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(/[−–]/g, '-')
  const dotted = /^[-+]?\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(dotted)) return undefined
  const value = Number(dotted)
  return Number.isFinite(value) ? value : undefined
}

/** A number for readers: `digits` significant digits, in scientific form only where it is very large or small. */
export function formatNumber(value: number | null, language: Language, digits = 3): string {
  if (value === null) return '—'
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  const magnitude = Math.abs(value)
  if (magnitude !== 0 && (magnitude >= 1e6 || magnitude < 1e-4)) {
    const [mantissa, exponent] = value.toExponential(digits - 1).split('e')
    return `${mantissa} × 10${superscript(Number(exponent))}`.replaceAll('-', '−')
  }
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(magnitude || 1)))
  return formatterOf(language, decimals).format(value).replace('-', '−')
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Making a formatter costs far more than using one, and numbers on the page change sixty times a second. */
function formatterOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  const known = formatters.get(key)
  if (known) return known
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const formatter = new Intl.NumberFormat(language, digits)
  formatters.set(key, formatter)
  return formatter
}

function superscript(exponent: number): string {
  const signs: Record<string, string> = { '-': '⁻' }
  for (const [digit, raised] of [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].entries()) signs[String(digit)] = raised
  return [...String(exponent)].map((character) => signs[character]).join('')
}
