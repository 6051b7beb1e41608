/** How a table is written. */
export interface Layout {
  readonly delimiter: '\t' | ';' | ',' | ' '
  readonly decimal: '.' | ','
}

const delimiters = ['\t', ';', ',', ' '] as const
/** Lines that are looked at to tell how a table is written. */
const sampleSize = 60

/**
 * The characters of Japanese keyboards and of print brought to those of ASCII: full-width forms, the ideographic
 * space and comma, curly quotes. Line ends become \n, a byte order mark goes.
 */
export function plainForms(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('、', ',')
    .replace(/[“”„]/g, '"')
}

/** The layout under which most lines are `columns` numbers; of equal ones the first of tab, semicolon, comma, space. */
export async function detectLayout(text: string, columns: number): Promise<Layout> {
  const { default: papa } = await import('papaparse')
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, sampleSize)
  const candidates = delimiters.map((delimiter) => {
    const rows = lines.map((line) => {
      if (delimiter === ' ') return line.trim().split(/[ \t]+/)
      const [cells = []] = papa.parse<string[]>(line, { delimiter }).data
      return cells.map((cell) => cell.trim())
    })
    const layout: Layout = { delimiter, decimal: decimalOf(rows.flat(), delimiter) }
    const score = rows.filter((cells) => readsAs(cells, columns, layout)).length
    return { layout, score, isUsed: lines.some((line) => line.trim().includes(delimiter)) }
  })
  const best = Math.max(...candidates.map(({ score }) => score))
  const [first] = candidates.filter(({ score, isUsed }) => score === best && (best > 0 || isUsed))
  return first?.layout ?? { delimiter: ',', decimal: '.' }
}

/** Sign, whole part with or without thousands separators, decimals, exponent. */
const numbers = {
  '.': /^([+-]?)(\d*|\d{1,3}(?:[,'’ \u00A0\u2009\u202F]\d{3})+)(?:\.(\d*))?(e[+-]?\d+)?$/i,
  ',': /^([+-]?)(\d*|\d{1,3}(?:[.'’ \u00A0\u2009\u202F]\d{3})+)(?:,(\d*))?(e[+-]?\d+)?$/i,
}

/** The number in a cell; undefined where there is none. Infinite where its exponent is too large. */
export function numberIn(cell: string, { decimal }: Pick<Layout, 'decimal'>): number | undefined {
  const signed = cell.trim().replace(/^[−–—‐‑‒―ーｰ]/, '-')
  const [, sign, whole, decimals = '', exponent = ''] = numbers[decimal].exec(signed) ?? []
  const digits = whole?.replace(/\D/g, '') ?? ''
  if (digits + decimals === '') return undefined
  return Number(`${sign}${digits || '0'}.${decimals || '0'}${exponent}`)
}

function readsAs(cells: readonly string[], columns: number, layout: Layout): boolean {
  const end = cells.findLastIndex((cell) => cell !== '') + 1
  return end === columns && cells.slice(0, end).every((cell) => numberIn(cell, layout) !== undefined)
}

/** Which mark divides whole from decimals, by the cells in which only one reading makes sense. */
function decimalOf(cells: readonly string[], delimiter: Layout['delimiter']): Layout['decimal'] {
  const numeric = cells.filter((cell) => /^\S?[\d.,'’ \u00A0\u2009\u202F]+(e[+-]?\d+)?$/i.test(cell))
  const both = numeric.find((cell) => cell.includes('.') && cell.includes(','))
  if (both) return both.lastIndexOf('.') > both.lastIndexOf(',') ? '.' : ','
  const withDot = numeric.filter((cell) => cell.includes('.'))
  const withComma = numeric.filter((cell) => cell.includes(','))
  if (withDot.some((cell) => !isGroupedBy(cell, '\\.'))) return '.'
  if (withComma.length === 0) return withDot.some((cell) => /\..*\./.test(cell)) ? ',' : '.'
  if (withComma.some((cell) => !isGroupedBy(cell, ','))) return ','
  // 1,234 and nothing to tell by: a semicolon is what divides columns where the comma is the decimal mark
  return delimiter === ';' && withComma.every((cell) => !/,.*,/.test(cell)) ? ',' : '.'
}

function isGroupedBy(cell: string, mark: string): boolean {
  return new RegExp(`^\\D?[1-9]\\d{0,2}(${mark}\\d{3})+$`).test(cell)
}
