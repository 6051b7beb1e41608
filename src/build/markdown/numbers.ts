/** A number that the prose names: as it is shown there, and what it is worth (1 % is 0.01). */
export interface NamedNumber {
  readonly shown: string
  readonly value: number
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const number =
  /(?<![A-Za-z_\d.])-?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?(?:\^\{?-?\d+\}?)?(?:\s*[×x]\s*10\^\{?-?\d+\}?)?(?:\s*%)?/giu

/**
 * The numbers in a sentence. Full-width digits, thousands' commas, percent and powers of ten are understood;
 * the 2 of R² or of w₂ is none.
 */
export function numbersIn(sentence: string): NamedNumber[] {
  return [...plain(sentence).matchAll(number)].map(([shown]) => ({
    shown: shown.trim(),
    value: worth(shown),
  }))
}

/** Letters and signs as in a formula without layout; TeX's commands and what it raises or lowers are taken out. */
function plain(sentence: string): string {
  return sentence
    .replace(
      /(\d)([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu,
      (_, digit: string, raised: string) => `${digit}^{${lower(raised)}}`,
    )
    .replace(/[⁻⁺⁰¹²³⁴-⁹₀-₉]/gu, '')
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/\\times/g, '×')
    .replace(/\\%/g, '%')
    .replace(/\{,\}/g, ',')
    .replace(/\\[a-zA-Z]+/g, ' ')
    .replace(/(?<!\d)\^(\{[^}]*\}|\S)|_(\{[^}]*\}|\S)/g, '')
}

function lower(raised: string): string {
  return [...raised]
    .map((sign) => (sign === '⁻' ? '-' : superscripts.includes(sign) ? superscripts.indexOf(sign) : ''))
    .join('')
}

function worth(shown: string): number {
  const [, mantissa, power, ten] = /^([^^×x%]*)(?:\^\{?(-?\d+)\}?)?(?:\s*[×x]\s*10\^\{?(-?\d+)\}?)?/i.exec(
    shown,
  )!
  const base = Number(mantissa!.replaceAll(',', '').trim())
  const value = base ** Number(power ?? 1) * 10 ** Number(ten ?? 0)
  return shown.includes('%') ? value / 100 : value
}
