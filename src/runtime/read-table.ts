import type { Text } from '#/base/language.ts'
import type { Table, TableParam } from './spec.ts'
import { detectLayout, type Layout, numberIn, plainForms } from './table-layout.ts'
import { longestText, problem } from './table-problems.ts'

/** Something in a table that cannot be read. */
export interface TableProblem {
  /** The line it is in, counted from 1 as an editor does; null where it is the table as a whole. */
  readonly row: number | null
  readonly message: Text
}

/** The rows of a table, or everything that is wrong with it. */
export type TableReading =
  | { readonly ok: true; readonly rows: Table; readonly header?: readonly string[] }
  | { readonly ok: false; readonly problems: readonly TableProblem[] }

/**
 * Reads rows of numbers as people paste them: columns divided by commas, semicolons, tabs or spaces; decimal
 * points or commas; thousands separators; full-width characters; quotes; with or without a header. What is too
 * large for `param` is refused before it is parsed.
 */
export async function readTable(text: string, param: TableParam): Promise<TableReading> {
  const tooMuch = refuseTooMuch(text, param)
  if (tooMuch) return refused(null, tooMuch)
  const plain = plainForms(text)
  const layout = await detectLayout(plain, param.columns.length)
  const { data, errors } = await parse(plain, layout)
  const unclosed = errors.find(({ type }) => type === 'Quotes')
  if (unclosed) return refused((unclosed.row ?? 0) + 1, problem.quote)

  const lines = data
    .map((cells, index) => ({ row: index + 1, cells: withoutTrailingBlanks(cells) }))
    .filter(({ cells }) => cells.length > 0)
  const header = lines[0] && isHeader(lines[0].cells, layout) ? lines.shift()!.cells : undefined
  const problems: TableProblem[] = []
  const rows: number[][] = []
  for (const { row, cells } of lines) {
    const found = problemIn(cells, param, layout)
    if (found) problems.push({ row, message: found })
    else rows.push(cells.map((cell) => numberIn(cell, layout)!))
  }
  if (problems.length === 0 && rows.length < param.minRows) {
    problems.push({ row: null, message: problem.tooFew(rows.length, param.minRows) })
  }
  if (problems.length === 0 && rows.length > param.maxRows) {
    problems.push({ row: null, message: problem.tooMany(rows.length, param.maxRows) })
  }
  if (problems.length > 0) return { ok: false, problems }
  return header?.length === param.columns.length ? { ok: true, rows, header } : { ok: true, rows }
}

/** Why a text is not even looked into; undefined where it may be. */
export function refuseTooMuch(text: string, { maxRows }: TableParam): Text | undefined {
  // one more, for a header
  const rows = countLines(text)
  if (rows > maxRows + 1) return problem.tooMany(rows, maxRows)
  return text.length > longestText ? problem.tooLong : undefined
}

/** Lines with something in them, at a few nanoseconds a character. */
function countLines(text: string): number {
  let count = 0
  let isBlank = true
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) isBlank = true
    else if (isBlank && code !== 32 && code !== 9) {
      isBlank = false
      count++
    }
  }
  return count
}

async function parse(text: string, { delimiter }: Layout) {
  const { default: papa } = await import('papaparse')
  const even = delimiter === ' ' ? text.replace(/[ \t]+/g, ' ').replace(/^ | $/gm, '') : text
  return papa.parse<string[]>(even, { delimiter, newline: '\n', skipEmptyLines: false })
}

/** Spreadsheets write delimiters beyond the last cell that is used. */
function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  const trimmed = cells.map((cell) => cell.trim())
  return trimmed.slice(0, trimmed.findLastIndex((cell) => cell !== '') + 1)
}

const missing = /^([+-]?(nan|inf|infinity|∞)|null|none|na|n\/a|#.*)$/i

/** Words in every cell that has anything, and nothing that may have been meant as a number. */
function isHeader(cells: readonly string[], layout: Layout): boolean {
  return cells.every((cell) => {
    const isWord = /\p{L}/u.test(cell) && !/^[-+]?[.,]?\d/.test(cell)
    return cell === '' || (isWord && !missing.test(cell) && numberIn(cell, layout) === undefined)
  })
}

function problemIn(cells: readonly string[], { columns }: TableParam, layout: Layout): Text | undefined {
  const expected = columns.length
  if (cells.length > expected) {
    const isDecimalComma = layout.delimiter === ',' && cells.length === 2 * expected
    return isDecimalComma
      ? problem.decimalComma(cells.length, expected)
      : problem.tooWide(cells.length, expected)
  }
  for (const [index, cell] of cells.entries()) {
    if (cell === '') return problem.empty(index + 1)
    const value = numberIn(cell, layout)
    if (missing.test(cell)) return problem.missing(index + 1, cell)
    if (value === undefined) return problem.noNumber(index + 1, cell)
    if (Math.abs(value) > 1e15) return problem.tooLarge(index + 1, cell)
  }
  return cells.length < expected ? problem.tooNarrow(cells.length, expected) : undefined
}

function refused(row: number | null, message: Text): TableReading {
  return { ok: false, problems: [{ row, message }] }
}
