import { expect, test } from 'vitest'
import type { ChoiceParam, FlagParam, NumberParam, TableParam } from './spec.ts'
import { defaultValues, formatValue, parseValue } from './values.ts'

const label = { ja: '', en: '' }
const rate: NumberParam = { kind: 'number', default: 0.1, min: 0.001, max: 1, applies: 'live', label }
const count: NumberParam = { ...rate, integer: true, default: 4, min: 2, max: 9 }
const flag: FlagParam = { kind: 'flag', default: false, applies: 'live', label }
const choice: ChoiceParam = {
  kind: 'choice',
  default: 'a',
  options: { a: label, b: label },
  applies: 'live',
  label,
}
const table: TableParam = {
  kind: 'table',
  default: null,
  columns: [label, label],
  minRows: 2,
  maxRows: 3,
  applies: 'live',
  label,
}

test('numbers are read within their bounds, both included', () => {
  expect(parseValue(rate, '1')).toEqual({ ok: true, value: 1 })
  expect(parseValue(rate, '0.001')).toEqual({ ok: true, value: 0.001 })
})

test.each(['1.01', '0', '-1', 'NaN', 'Infinity', '1e999', '', 'fast'])('the rate %s is refused', (text) => {
  expect(parseValue(rate, text)).toEqual({
    ok: false,
    problem: { ja: '0.001〜1 の数です', en: 'a number from 0.001 to 1' },
  })
})

test('a whole number refuses a fraction', () => {
  expect(parseValue(count, '3').ok).toBe(true)
  expect(parseValue(count, '3.5').ok).toBe(false)
})

test('choices and flags take only their own words', () => {
  expect(parseValue(choice, 'b')).toEqual({ ok: true, value: 'b' })
  expect(parseValue(choice, 'toString').ok).toBe(false)
  expect(parseValue(flag, 'true')).toEqual({ ok: true, value: true })
  expect(parseValue(flag, '1').ok).toBe(false)
})

test('a table survives its text form unchanged', () => {
  const rows = [
    [0.1, -2],
    [1e-7, 123456.789],
  ]
  expect(parseValue(table, formatValue(rows))).toEqual({ ok: true, value: rows })
  expect(parseValue(table, formatValue(null))).toEqual({ ok: true, value: null })
})

test.each(['1,2', '1,2;3', '1,2;3,x', '1,2;3,', '1,2;3,4;5,6;7,8', '1,2;NaN,1', '1,2;1e999,1'])(
  'the table %s is refused',
  (text) => {
    expect(parseValue(table, text).ok).toBe(false)
  },
)

test('defaults come from the spec', () => {
  expect(defaultValues({ rate, flag, choice, table })).toEqual({
    rate: 0.1,
    flag: false,
    choice: 'a',
    table: null,
  })
})
