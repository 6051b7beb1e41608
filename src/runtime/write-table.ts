import type { Table } from './spec.ts'

/** The rows as CSV under a header, each number with up to six significant digits. */
export function writeTable(header: readonly string[], rows: Table): string {
  const lines = rows.map((row) => row.map((value) => Number(value.toPrecision(6))).join(','))
  return [header.map(quoted).join(','), ...lines].join('\n')
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
