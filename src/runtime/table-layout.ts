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

/** The number in a cell; undefined where there is none. May be infinite where its exponent is too large. */
export function numberIn(cell: string, { decimal }: Layout): number | undefined {
  const signed = cell.trim().replace(/^[−–—‐‑‒―ーｰ]/, '-')
  const grouping = decimal === '.' ? ',' : '.'
  const [, sign = '', whole = '', part = '', exponent = ''] =
    /^([+-]?)([\d.,'’ \u00A0\u2009\u202F]*?)((?:[.,]\d*)?)((?:e[+-]?\d+)?)$/i.exec(
      splitAtDecimal(signed, decimal),
    ) ?? []
  if (part !== '' && part[0] !== decimal) return undefined
  const isGrouped = new RegExp(`^\\d{1,3}(?:[${grouping}'’ \\u00A0\\u2009\\u202F]\\d{3})+$`).test(whole)
  if (!isGrouped && !/^\d*$/.test(whole)) return undefined
  const digits = whole.replace(/\D/g, '')
  const decimals = part.slice(1)
  if (digits === '' && decimals === '') return undefined
  return Number(`${sign}${digits || '0'}.${decimals || '0'}${exponent}`)
}
