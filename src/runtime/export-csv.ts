import type { Language } from '#/base/language.ts'
import type { Reading } from './history.ts'
import type { Spec, Table, TableParam } from './spec.ts'

/** Without it Excel takes UTF-8 for the encoding of its country. */
const byteOrderMark = '\uFEFF'

type Cell = string | number | null | undefined

/** Rows as CSV by RFC 4180, every number as precise as it is; what has no value is an empty cell. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(','))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

/** The metrics over the steps, a row for each kept step; those of a twin as `twin.<metric>`. */
export function historyCsv(spec: Spec, readings: readonly Reading[]): string {
  const names = Object.keys(spec.metrics)
  const laneCount = Math.max(1, ...readings.map(({ metrics }) => metrics.length))
  const columns = Array.from({ length: laneCount }, (_, lane) => names.map((name) => ({ lane, name }))).flat()
  return writeCsv(
    ['step', ...columns.map(({ lane, name }) => (lane === 0 ? name : `twin.${name}`))],
    readings.map(({ step, metrics }) => [step, ...columns.map(({ lane, name }) => metrics[lane]?.[name])]),
  )
}

/** A table's rows under the titles that its columns have for the reader. */
export function tableCsv(param: TableParam, rows: Table, language: Language): string {
  return writeCsv(
    param.columns.map((column) => column[language]),
    rows,
  )
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
