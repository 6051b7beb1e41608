import { expect, test } from 'vitest'
import { equationWords } from './equation.ts'

test('signs stand between the terms', () => {
  expect(equationWords({ w1: 1.268, w2: -1.492, b: 0.1107 })).toBe('1.27x − 1.49y + 0.11')
  expect(equationWords({ w1: -12.34, w2: 0, b: -1234 })).toBe('−12.3x + 0.00y − 1234')
})
