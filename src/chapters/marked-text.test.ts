import { expect, test } from 'vitest'
import { excerpt, markPieces } from './marked-text.ts'
import { patternOf } from './search-pattern.ts'

const marked = (text: string, ...words: string[]) =>
  markPieces(text, patternOf(words))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')

test('what was found is marked as it is written', () => {
  expect(marked('勾配降下法と勾配', '勾配')).toBe('[勾配]降下法と[勾配]')
  expect(marked('ベクトルの長さ', 'べくとる')).toBe('[ベクトル]の長さ')
  expect(marked('ReLU と relu', 'relu')).toBe('[ReLU] と [relu]')
  expect(marked('決定係数 R² と r2', 'r2')).toBe('決定係数 [R²] と [r2]')
})

test('a word of letters is found only where a word begins, and the longer of two first', () => {
  expect(marked('a gradient of degrees', 'grad')).toBe('a [grad]ient of degrees')
  expect(marked('learning learn', 'learn', 'learning')).toBe('[learning] [learn]')
  expect(marked('plain')).toBe('plain')
})

test('an excerpt lies around what was found, begins with its sentence and says where it was cut', () => {
  const text = `${'前の文です。'.repeat(10)}ここで勾配が出てきます。${'後の文です。'.repeat(10)}`
  const around = excerpt(text, patternOf(['勾配']), 40)
  expect(around).toContain('勾配')
  expect(around).toMatch(/^…(前の文です。)*ここで勾配/)
  expect(around).toMatch(/…$/)
  expect(around.length).toBeLessThanOrEqual(42)
})

test('a short text is its own excerpt, and one without a find begins at its beginning', () => {
  expect(excerpt('短い文。', patternOf(['ない']), 40)).toBe('短い文。')
  expect(excerpt('あ'.repeat(60), undefined, 40)).toBe(`${'あ'.repeat(40)}…`)
})
