import Papa from 'papaparse'
import { expect, test } from 'vitest'
import lineFit from '#/labs/line-fit/spec.ts'
import { historyCsv, tableCsv, writeCsv } from './export-csv.ts'
import { readTable } from './read-table.ts'
import { defineSpec } from './spec.ts'

const spec = defineSpec({
  title: { ja: '', en: '' },
  goal: { ja: '', en: '' },
  params: {},
  metrics: { loss: { label: { ja: '損失', en: 'Loss' } }, r2: { label: { ja: 'R²', en: 'R²' } } },
  steps: 1,
  pace: 1,
})

test('lines end in CR LF and what needs quotes has them', () => {
  expect(writeCsv(['a', 'b, "c"'], [[1, 'two\nlines']])).toBe('\uFEFFa,"b, ""c"""\r\n1,"two\nlines"\r\n')
})

test('another reader of CSV finds every cell again', () => {
  const rows = [
    ['売上, "税込"', '改行\r\nあり'],
    ['', ' spaces '],
    ['ü', 'plain'],
  ]
  const { data, errors } = Papa.parse<string[]>(writeCsv(['x', 'y'], rows).slice(1), { skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(data).toEqual([['x', 'y'], ...rows])
})

test('the history is a row a step, a column a metric, at full precision', () => {
  const readings = [
    { step: 0, metrics: [{ loss: 73.123456789012, r2: null }] },
    { step: 8, metrics: [{ loss: 1e-9, r2: 0.1 + 0.2 }] },
  ]
  const { data, meta } = Papa.parse<Record<string, unknown>>(historyCsv(spec, readings).slice(1), {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  })
  expect(meta.fields).toEqual(['step', 'loss', 'r2'])
  expect(data).toEqual([
    { step: 0, loss: 73.123456789012, r2: null },
    { step: 8, loss: 1e-9, r2: 0.30000000000000004 },
  ])
})

test('a twin has columns of its own, empty where it has not been', () => {
  const readings = [
    { step: 0, metrics: [{ loss: 1, r2: 0 }] },
    {
      step: 1,
      metrics: [
        { loss: 2, r2: 0 },
        { loss: 3, r2: Number.NaN },
      ],
    },
  ]
  expect(historyCsv(spec, readings).slice(1).split('\r\n')).toEqual([
    'step,loss,r2,twin.loss,twin.r2',
    '0,1,0,,',
    '1,2,0,3,NaN',
    '',
  ])
})

test('the data can be pasted into the lab again', async () => {
  const rows = [
    [0.001, -5],
    [2.345, 12.5],
  ]
  const param = lineFit.params.points
  expect(await readTable(tableCsv(param, rows, 'ja'), param)).toMatchObject({
    ok: true,
    rows,
    header: ['広告費 [百万円]', '売上 [百万円]'],
  })
})
