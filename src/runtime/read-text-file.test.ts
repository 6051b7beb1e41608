import { expect, test } from 'vitest'
import { decodeText, readTextFile } from './read-text-file.ts'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16))

test('UTF-8, with and without its mark', () => {
  expect(decodeText(bytes('e5a3b22c31'))).toBe('売,1')
  expect(decodeText(bytes('efbbbfe5a3b22c31'))).toBe('売,1')
})

test('Shift_JIS, as Excel saves in Japan', () => {
  expect(decodeText(bytes('94842c31'))).toBe('売,1')
})

test('UTF-16, as Excel calls Unicode text', () => {
  expect(decodeText(bytes('fffef258090031000a00'))).toBe('売\t1\n')
  expect(decodeText(bytes('feff58f2000900310'.padEnd(18, '0')))).toMatch(/^売\t/)
})

test('a file that holds no table for a lab is not read', async () => {
  expect(await readTextFile(new Blob(['1,2\n']))).toBe('1,2\n')
  expect(await readTextFile(new Blob([new Uint8Array(5_000_000)]))).toBeNull()
})
