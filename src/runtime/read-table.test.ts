import { describe, expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import type { TableParam } from './spec.ts'

const param: TableParam = {
  kind: 'table',
  default: null,
  columns: [
    { ja: '広告費', en: 'Spend' },
    { ja: '売上', en: 'Sales' },
  ],
  minRows: 2,
  maxRows: 1000,
  applies: 'live',
  label: { ja: '点', en: 'Points' },
}

async function rowsOf(text: string) {
  const reading = await readTable(text, param)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.rows
}

async function problemsOf(text: string, of = param) {
  const reading = await readTable(text, of)
  if (reading.ok) throw new Error('was read')
  return reading.problems.map(({ row, message }) => [row, message.en])
}

const two = [
  [1.5, 2],
  [3, 4.25],
]

describe('delimiters', () => {
  test.each([
    ['commas', '1.5,2\n3,4.25'],
    ['commas and spaces', '1.5, 2\n3 , 4.25'],
    ['semicolons', '1.5;2\n3;4.25'],
    ['tabs', '1.5\t2\n3\t4.25'],
    ['spaces', '1.5 2\n3 4.25'],
    ['many spaces', '  1.5   2  \n 3     4.25'],
    ['ideographic commas', '1.5、2\n3、4.25'],
    ['ideographic spaces', '1.5　2\n3　4.25'],
    ['full-width commas', '1.5，2\n3，4.25'],
  ])('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(two)
  })
})

describe('decimal marks', () => {
  test.each([
    ['a comma with semicolons', '1,5;2\n3;4,25'],
    ['a comma with tabs', '1,5\t2\n3\t4,25'],
    ['a comma with spaces', '1,5 2\n3 4,25'],
    ['a comma in quotes', '"1,5","2"\n"3","4,25"'],
    ['full-width digits and points', '１．５，２\n３，４．２５'],
    ['full-width digits and semicolons', '１，５；２\n３；４，２５'],
    ['bare decimals', '1.5,2.\n3,+4.25'],
  ])('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(two)
  })

  test('decimals without a whole part, exponents and signs', async () => {
    expect(await rowsOf('.5,-2\n1e3,2.5E-2\n−4,－5\nー6,+7')).toEqual([
      [0.5, -2],
      [1000, 0.025],
      [-4, -5],
      [-6, 7],
    ])
  })
})

describe('thousands separators', () => {
  test.each([
    ['commas with tabs', '1,500\t2,000,000\n3\t4.25'],
    ['commas in quotes', '"1,500","2,000,000"\n"3","4.25"'],
    ['points with decimal commas', '1.500;2.000.000\n3;4,25'],
    ['spaces with decimal commas', '1 500;2 000 000\n3;4,25'],
    ['narrow spaces', '1\u202F500;2\u202F000\u202F000\n3;4,25'],
    ['apostrophes', "1'500;2'000'000\n3;4.25"],
  ])('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual([
      [1500, 2_000_000],
      [3, 4.25],
    ])
  })

  test('1,234 alone is a thousand with tabs, and one and a bit with semicolons', async () => {
    expect(await rowsOf('1,234\t5\n2,345\t6')).toEqual([
      [1234, 5],
      [2345, 6],
    ])
    expect(await rowsOf('1,234;5\n2,345;6')).toEqual([
      [1.234, 5],
      [2.345, 6],
    ])
  })

  test('0,123 is never a thousand', async () => {
    expect(await rowsOf('0,123\t5\n1,234\t6')).toEqual([
      [0.123, 5],
      [1.234, 6],
    ])
  })

  test('points alone are decimal points, also with three digits', async () => {
    expect(await rowsOf('1.234;5.678\n2.345;6.789')).toEqual([
      [1.234, 5.678],
      [2.345, 6.789],
    ])
  })
})

describe('what is around the numbers', () => {
  test('a byte order mark, line ends of every kind, blank lines and delimiters at the end', async () => {
    expect(await rowsOf('\uFEFF1.5,2,\r\n\r\n   \r3,4.25,,\n\n')).toEqual(two)
  })

  test('a header is told from the rows and kept', async () => {
    const reading = await readTable('Spend [yen],Sales\n1.5,2\n3,4.25', param)
    expect(reading).toEqual({ ok: true, rows: two, header: ['Spend [yen]', 'Sales'] })
    expect(await rowsOf('広告費（百万円）\t売上\n1.5\t2\n3\t4.25')).toEqual(two)
    expect(await rowsOf('x1 x2\n1.5 2\n3 4.25')).toEqual(two)
    expect(await rowsOf('"advertising, tv","sales"\n1.5,2\n3,4.25')).toEqual(two)
    expect(await rowsOf(',sales\n1.5,2\n3,4.25')).toEqual(two)
  })

  test('quotes are taken off', async () => {
    expect(await rowsOf('"1.5","2"\n“3”,“4.25”')).toEqual(two)
  })
})

describe('what cannot be read is named by its line', () => {
  test('words, after the first row', async () => {
    expect(await problemsOf('x,y\n1,2\nabc,3\n\n4,many words that never seem to end')).toEqual([
      [3, 'Column 1: “abc” is not a number.'],
      [5, 'Column 2: “many words that neve…” is not a number.'],
    ])
  })

  test('a first row that is half a number is no header', async () => {
    expect(await problemsOf('1,abc\n1,2\n3,4')).toEqual([[1, 'Column 2: “abc” is not a number.']])
    expect(await problemsOf('1.2.3,4.5.6\n1.5,2.5\n3,4')).toEqual([[1, 'Column 1: “1.2.3” is not a number.']])
    expect(await problemsOf('12円,30円\n1,2\n3,4')).toEqual([[1, 'Column 1: “12円” is not a number.']])
  })

  test.each(['NaN', 'nan', 'Infinity', '-inf', '∞', 'NULL', 'N/A', '#DIV/0!'])('%s', async (cell) => {
    const [first] = await problemsOf(`${cell},2\n3,4\n5,6`)
    expect(first).toEqual([
      1,
      `Column 1 is “${cell}”, which cannot be used: make it a number or delete the row.`,
    ])
  })

  test.each(['0x10', '1e', '--1', '3²', '½', '1/2', '50%', '¥100', '12a', '1,2,3;', '１２ａ'])(
    '%s',
    async (cell) => {
      expect((await problemsOf(`1;2\n${cell.replace(';', '')};4\n5;6`))[0]?.[0]).toBe(2)
    },
  )

  test('numbers beyond all use', async () => {
    expect(await problemsOf('1,2\n1e400,3\n-1e16,5')).toEqual([
      [2, 'Column 1: “1e400” is too large; up to 10¹⁵ can be used.'],
      [3, 'Column 1: “-1e16” is too large; up to 10¹⁵ can be used.'],
    ])
  })

  test('too many and too few values', async () => {
    expect(await problemsOf('1,2\n1,2,3\n4\n,5\n6,7')).toEqual([
      [2, 'There are 3 values; a row has 2.'],
      [3, 'There is only 1 value; a row needs 2.'],
      [4, 'Column 1 is empty.'],
    ])
  })

  test('decimal commas with commas between the columns', async () => {
    expect((await problemsOf('1,5,2,5\n3,5,4,5'))[0]).toEqual([
      1,
      'There are 4 values; a row has 2. With decimal commas, divide the columns by semicolons or tabs.',
    ])
  })

  test('a quotation mark that is never closed', async () => {
    expect(await problemsOf('1,2\n"3,4\n5,6')).toEqual([[2, 'A quotation mark " is not closed.']])
  })

  test('one column of a longer row', async () => {
    expect((await problemsOf('1\n2\n3')).map(([row]) => row)).toEqual([1, 2, 3])
  })
})

describe('how many rows', () => {
  test('none, or only a header', async () => {
    const none = [[null, 'There is no row of numbers; at least 2 are needed.']]
    expect(await problemsOf('')).toEqual(none)
    expect(await problemsOf(' \n\n ')).toEqual(none)
    expect(await problemsOf('x,y')).toEqual(none)
  })

  test('one', async () => {
    expect(await problemsOf('x,y\n1,2')).toEqual([
      [null, 'There is only 1 row of numbers; at least 2 are needed.'],
    ])
  })

  test('as many as may be, and one more', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `${index},${index}`)
    expect(await rowsOf(rows.join('\n'))).toHaveLength(1000)
    expect(await rowsOf(`x,y\n${rows.join('\n')}`)).toHaveLength(1000)
    const more = [[null, 'There are 1,001 rows; up to 1,000 can be used.']]
    expect(await problemsOf([...rows, '1,1'].join('\n'))).toEqual(more)
  })

  test('a million rows, or one endless line, are refused before anything freezes', async () => {
    const million = '1.25,2.5\n'.repeat(1_000_000)
    const endless = '1,'.repeat(5_000_000)
    const start = performance.now()
    expect(await problemsOf(million)).toEqual([[null, 'There are 1,000,000 rows; up to 1,000 can be used.']])
    expect(await problemsOf(endless)).toEqual([
      [null, 'The text is too long; keep only the columns of numbers.'],
    ])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('other tables have other widths', async () => {
  const wide = { ...param, columns: [...param.columns, { ja: '利益', en: 'Profit' }] }
  expect(await readTable('a\tb\tc\n1\t2\t3\n4,5\t5\t6', wide)).toMatchObject({
    rows: [
      [1, 2, 3],
      [4.5, 5, 6],
    ],
  })
  expect(await problemsOf('1,2\n3,4', wide)).toHaveLength(2)
})

test('problems are told in both languages', async () => {
  const reading = await readTable('1,2\nx,4\n5,6', param)
  expect(reading).toMatchObject({ problems: [{ message: { ja: '1 列目の「x」を数として読めません。' } }] })
})
