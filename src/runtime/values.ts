import type { Text } from '#/base/language.ts'
import { readNumber } from '#/base/number.ts'
import type {
  NumberParam,
  OwnFile,
  Param,
  Params,
  Table,
  TableParam,
  TextParam,
  TextProblem,
  Value,
  Values,
} from './spec.ts'

/** A value that was read, or what is wrong with it and what would be right. */
export type Checked<T = Value> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & TextProblem)

/** Every parameter at its default. */
export function defaultValues<P extends Params>(params: P): Values<P> {
  const entries = Object.entries(params).map(([name, param]) => [name, param.default])
  return Object.fromEntries(entries) as Values<P>
}

/** Reads a value from its text form, that of URLs and of the prose. */
export function parseValue(param: Param, text: string): Checked {
  switch (param.kind) {
    case 'number': {
      const value = readNumber(text)
      return value === undefined ? refuseNumber(param) : checkNumber(param, value)
    }
    case 'flag':
      if (text === 'true' || text === 'false') return { ok: true, value: text === 'true' }
      return refuse({ ja: 'true か false です', en: 'true or false' })
    case 'choice':
      if (Object.hasOwn(param.options, text)) return { ok: true, value: text }
      return refuse(sameInBoth(Object.keys(param.options).join(', ')))
    case 'table':
      return parseTable(param, text)
    case 'text':
      return checkText(param, text)
    case 'file':
      return text === '' ? { ok: true, value: null } : refuse(fileRule)
    default:
      return param satisfies never
  }
}

/** The text form of a value, which `parseValue` reads back to the same value; undefined where it has none. */
export function formatValue(value: Value): string | undefined {
  if (value === null) return ''
  if (isOwnFile(value)) return undefined
  if (typeof value === 'object') return value.map((row) => row.join(',')).join(';')
  return String(value)
}

/** True for what was read from the reader's files. */
export function isOwnFile(value: Value): value is OwnFile {
  return value !== null && typeof value === 'object' && 'bytes' in value
}

/** A number that the parameter can take. */
export function checkNumber(param: NumberParam, value: number): Checked<number> {
  const isWhole = !param.integer || Number.isInteger(value)
  return isWhole && value >= param.min && value <= param.max ? { ok: true, value } : refuseNumber(param)
}

/** Rows that the parameter can take: right in number, each with a finite number in every column. */
export function checkTable(param: TableParam, rows: Table): Checked<Table> {
  const { minRows, maxRows, columns } = param
  const isWhole = rows.every((row) => row.length === columns.length && row.every(Number.isFinite))
  if (isWhole && rows.length >= minRows && rows.length <= maxRows) return { ok: true, value: rows }
  return refuse({
    ja: `${columns.length} 列の数値が ${minRows}〜${maxRows} 行です`,
    en: `${minRows} to ${maxRows} rows of ${columns.length} numbers`,
  })
}

/** A text that the parameter can take: short enough, and nothing wrong with it. */
export function checkText({ maxLength, check }: TextParam, text: string): Checked<string> {
  if (text.length > maxLength)
    return refuse({ ja: `${maxLength} 文字までです`, en: `at most ${maxLength} characters` }, maxLength)
  const found = check?.(text)
  return found ? { ok: false, ...found } : { ok: true, value: text }
}

/** A problem where it cannot be pointed at: `character 5: …`, without a full stop. */
export function placedProblem(text: string, { problem, at }: TextProblem): Text {
  const [ja, en] = [problem.ja.replace(/。$/, ''), problem.en.replace(/\.$/, '')]
  if (at === undefined) return { ja, en }
  const lines = text.slice(0, at).split('\n')
  // as readers count: from 1, a pair of surrogates once
  const [line, character] = [lines.length, [...lines.at(-1)!].length + 1]
  if (!text.includes('\n')) return { ja: `${character} 文字目：${ja}`, en: `character ${character}: ${en}` }
  return {
    ja: `${line} 行 ${character} 文字目：${ja}`,
    en: `line ${line}, character ${character}: ${en}`,
  }
}

function parseTable(param: TableParam, text: string): Checked {
  if (text === '') return { ok: true, value: null }
  const rows = text.split(';').map((row) => row.split(',').map((cell) => readNumber(cell) ?? Number.NaN))
  return checkTable(param, rows)
}

function refuseNumber({ min, max, integer }: NumberParam): { ok: false; problem: Text } {
  return refuse({
    ja: `${min}〜${max} の${integer ? '整数' : '数'}です`,
    en: `${integer ? 'a whole number' : 'a number'} from ${min} to ${max}`,
  })
}

function refuse(problem: Text, at?: number): { ok: false; problem: Text; at?: number } {
  return { ok: false, problem, ...(at === undefined ? {} : { at }) }
}

const fileRule: Text = { ja: 'ファイルはリンクに入りません', en: 'a link holds no files' }

function sameInBoth(words: string): Text {
  return { ja: words, en: words }
}
