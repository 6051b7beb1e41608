import { expect, test } from 'vitest'
import { settingsOf, shortValue } from './code-settings.ts'
import type { LabState } from './lab-state.ts'
import { fillPython, pythonFillings, pythonLiteral } from './python-fill.ts'
import { defineSpec } from './spec.ts'

const spec = defineSpec({
  title: { ja: '題', en: 'Title' },
  goal: { ja: '目標', en: 'Goal' },
  params: {
    rate: {
      kind: 'number',
      default: 0.1,
      min: 0,
      max: 1,
      applies: 'live',
      label: { ja: '学習率', en: 'Rate' },
    },
    rows: {
      kind: 'table',
      default: null,
      columns: [{ ja: 'x', en: 'x' }],
      minRows: 1,
      maxRows: 9,
      applies: 'live',
      label: { ja: 'データ', en: 'Rows' },
    },
  },
  metrics: {},
  steps: 40,
  pace: 1,
})

const look = (step: number) => ({
  step,
  snapshots: [
    { metrics: {}, rows: [[1], [2]] },
    { metrics: {}, rows: [[3]] },
  ],
})
const state = (change: Partial<LabState>): LabState =>
  ({
    values: { rate: 0.3, rows: null },
    twin: undefined,
    seed: 7,
    lane: 0,
    step: 12,
    doneAt: 40,
    look: look(12),
    history: { looks: [], readings: [] },
    cursor: undefined,
    ...change,
  }) as LabState

test.each([
  [0.05, '0.05'],
  [1e-7, '1e-7'],
  [true, 'True'],
  [false, 'False'],
  [null, 'None'],
  ['a"b', '"a\\"b"'],
  ["it's\n\\", '"it\'s\\n\\\\"'],
  ['x^2  # @rate $& $1', '"x^2  # @rate $& $1"'],
] as const)('%s is %s in Python', (value, literal) => {
  expect(pythonLiteral(value)).toBe(literal)
})

test('a table is a list of rows, wrapped at 88 columns', () => {
  const table = Array.from({ length: 30 }, (_, index) => [index + 0.125, -index])
  const literal = pythonLiteral(table)
  const lines = literal.split('\n')
  expect(lines.every((line) => line.length <= 88)).toBe(true)
  expect(lines.length).toBeLessThan(12)
  // Python's list of numbers without trailing commas is JSON
  expect(JSON.parse(literal.replace(/,\n\]/, '\n]'))).toEqual(table.map(([x, y]) => [x, y === 0 ? 0 : y]))
})

test('a long text is strings in brackets, none longer than 88 columns, which together are the text', () => {
  const long = `${'吾輩は「猫」である。"quoted" \\ 😀 '.repeat(20)}\n\nend\n`
  const lines = pythonLiteral(long).split('\n')
  expect([lines[0], lines.at(-1)]).toEqual(['(', ')'])
  expect(lines.every((line) => line.length <= 88)).toBe(true)
  // a Python string in double quotes with these escapes is JSON
  expect(
    lines
      .slice(1, -1)
      .map((line) => JSON.parse(line) as string)
      .join(''),
  ).toBe(long)
})

test('the settings are those of the shown step, with the rows that the run has made', () => {
  expect(settingsOf(spec, state({}))).toEqual({ rate: 0.3, rows: [[1], [2]], seed: 7, step: 12 })
  const twin = { rate: 0.9, rows: null }
  expect(settingsOf(spec, state({ twin, lane: 1 }))).toMatchObject({ rate: 0.9, rows: [[3]] })
  expect(settingsOf(spec, state({ values: { rate: 1, rows: [[8]] } }))).toMatchObject({ rows: [[8]] })
  const history = { looks: [look(5), look(12)], readings: [] }
  expect(settingsOf(spec, state({ cursor: 5, history })).step).toBe(5)
})

test('before the first step the planned number of steps stands in', () => {
  expect(settingsOf(spec, state({ step: 0, look: look(0) })).step).toBe(40)
})

test('marked lines take the present values, and the marker becomes the name of the control', () => {
  const source = 'r = 1.5  # @rate\nn = 1  # @step\nd = [[0]]  # @rows\nq = 2  # @unknown\nz = 3  # plain\n'
  expect(fillPython(source, pythonFillings(spec, settingsOf(spec, state({})), 'ja'))).toBe(
    'r = 0.3  # 学習率\nn = 12  # ステップ数\nd = [\n    [1], [2],\n]  # データ\nq = 2  # @unknown\nz = 3  # plain\n',
  )
})

test('beside the program a value stands in short', () => {
  expect([shortValue(0.3), shortValue('lines'), shortValue(null), shortValue([[1, 2]])]).toEqual([
    '0.3',
    "'lines'",
    'null',
    '1 × 2',
  ])
  expect(shortValue('it\'s "\\"\nhere')).toBe("'it\\'s \"\\\\\" here'")
  expect(shortValue('あ'.repeat(40))).toBe(`'${'あ'.repeat(31)}…'`)
})
