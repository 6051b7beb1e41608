import { expect, test } from 'vitest'
import { breakLines, widthOf } from './break-lines.ts'

test('Japanese breaks between phrases, and no line begins with a stop', () => {
  const lines = breakLines('手書きの数字を、機械は見分けられるか。学習に使わなかった数字でも。', 10, 'ja')
  expect(lines.join('')).toBe('手書きの数字を、機械は見分けられるか。学習に使わなかった数字でも。')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(line).not.toMatch(/^[、。」）]|[「（]$/)
})

test('English breaks at spaces and keeps every word', () => {
  const lines = breakLines('Can a machine read handwritten digits?', 10, 'en')
  expect(lines.join(' ')).toBe('Can a machine read handwritten digits?')
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(10)
})

test('a word wider than the line stands alone', () => {
  expect(breakLines('a incomprehensibilities b', 5, 'en')).toEqual(['a', 'incomprehensibilities', 'b'])
})
