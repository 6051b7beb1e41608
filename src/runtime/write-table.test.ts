import { expect, test } from 'vitest'
import { writeTable } from './write-table.ts'

test('rows are written under their header, with six digits', () => {
  expect(
    writeTable(
      ['Spend, TV', 'Sales'],
      [
        [1, 2.123456789],
        [-3e-7, 1234567],
      ],
    ),
  ).toBe('"Spend, TV",Sales\n1,2.12346\n-3e-7,1234570')
})
