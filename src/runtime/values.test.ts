import { expect, expectTypeOf, test } from 'vitest'
import { controlledNames } from './controlled-names.ts'
import { entryProblem } from './entry-problem.ts'
import {
  type ChoiceParam,
  defineSpec,
  type FlagParam,
  type NumberParam,
  type TableParam,
  type TextParam,
  type Values,
} from './spec.ts'
import { defaultValues, formatValue, parseValue, placedProblem } from './values.ts'

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

const text: TextParam = {
  kind: 'text',
  default: 'x',
  maxLength: 12,
  applies: 'restart',
  label,
  check: (typed) => {
    const at = typed.indexOf('?')
    return at < 0 ? null : { problem: { ja: '疑問です。', en: 'A question.' }, at }
  },
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
  expect(parseValue(table, formatValue(rows)!)).toEqual({ ok: true, value: rows })
  expect(parseValue(table, formatValue(null)!)).toEqual({ ok: true, value: null })
})

test.each(['1,2', '1,2;3', '1,2;3,x', '1,2;3,', '1,2;3,4;5,6;7,8', '1,2;NaN,1', '1,2;1e999,1'])(
  'the table %s is refused',
  (text) => {
    expect(parseValue(table, text).ok).toBe(false)
  },
)

test.each(['', 'x^2/20 + y', ' a\n b ', 'z~z~', '日本語;,=&'])(
  'the text %j survives its text form',
  (typed) => {
    expect(parseValue(text, formatValue(typed)!)).toEqual({ ok: true, value: typed })
  },
)

test('a text is refused where it is too long, and where its check says so', () => {
  expect(parseValue(text, 'a'.repeat(13))).toEqual({
    ok: false,
    problem: { ja: '12 文字までです', en: 'at most 12 characters' },
    at: 12,
  })
  expect(parseValue(text, 'a ? b')).toEqual({
    ok: false,
    problem: { ja: '疑問です。', en: 'A question.' },
    at: 2,
  })
})

test('the place of a problem is counted as readers count', () => {
  const problem = { ja: '疑問です。', en: 'A question.' }
  expect(placedProblem('a?', { problem })).toEqual({ ja: '疑問です', en: 'A question' })
  expect(placedProblem('a😀?', { problem, at: 3 })).toEqual({
    ja: '3 文字目：疑問です',
    en: 'character 3: A question',
  })
  expect(placedProblem('a\nb?', { problem, at: 3 })).toEqual({
    ja: '2 行 2 文字目：疑問です',
    en: 'line 2, character 2: A question',
  })
})

test('a field says what is wrong with its text, where, and that the last good one goes on', () => {
  expect(entryProblem(text, 'a', 'ja')).toBeNull()
  expect(entryProblem(text, 'a?', 'ja')).toEqual({
    problem: '2 文字目：疑問です。それまでの内容のまま動いています。',
    at: 1,
  })
  expect(entryProblem(text, 'a?', 'en')).toEqual({
    problem: 'Character 2: A question. The last good entry stays in force.',
    at: 1,
  })
})

test('what the view sets has no control, and is a value like any other', () => {
  const params = { rate, flag: { ...flag, isSetByView: true as const }, text }
  expect(controlledNames(params)).toEqual(['rate', 'text'])
  expect(defaultValues(params)).toEqual({ rate: 0.1, flag: false, text: 'x' })
})

test('the value of a text is typed as a string', () => {
  const spec = defineSpec({
    title: label,
    goal: label,
    params: {
      formula: { kind: 'text', default: 'x', maxLength: 9, applies: 'live', label, isSetByView: true },
    },
    metrics: {},
    steps: 1,
    pace: 1,
  })
  expectTypeOf<Values<typeof spec.params>>().toEqualTypeOf<{ readonly formula: string }>()
})

test('defaults come from the spec', () => {
  expect(defaultValues({ rate, flag, choice, table })).toEqual({
    rate: 0.1,
    flag: false,
    choice: 'a',
    table: null,
  })
})

test('what was read from files has no text form, and no link brings it', () => {
  const file = { kind: 'file', default: null, isSetByView: true, applies: 'restart', label } as const
  expect(formatValue({ name: 'a.idx', bytes: new Uint8Array([1]) })).toBeUndefined()
  expect(parseValue(file, '')).toEqual({ ok: true, value: null })
  expect(parseValue(file, 'a.idx').ok).toBe(false)
})
