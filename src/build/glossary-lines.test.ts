import { expect, test } from 'vitest'
import type { Term } from '#/chapters/glossary.ts'
import { glossaryLines } from './glossary-lines.ts'

const term = (ja: string, reading: string, en: string): Term => ({
  id: en,
  ja,
  reading,
  en,
  definition: { ja: '差。', en: 'A gap.' },
  chapter: 'x',
})
const glossary = [
  term('ロジスティック回帰', 'ロジスティックかいき', 'logistic regression'),
  term('AdaGrad', 'あだぐらっど', 'AdaGrad'),
  term('重み', 'おもみ', 'weight'),
  term('バッチ', 'バッチ', 'batch'),
  term('外挿', 'がいそう', 'extrapolation'),
  term('ハイパー', 'ハイパー', 'hyper'),
  term('回帰', 'かいき', 'regression'),
]

test('Japanese terms stand in the order of their readings, whichever kana they are in', () => {
  const lines = glossaryLines(glossary, 'ja').map(({ ja, row }) => `${row} ${ja}`)
  expect(lines).toEqual([
    'あ AdaGrad',
    'あ 重み',
    'か 回帰',
    'か 外挿',
    'は ハイパー',
    'は バッチ',
    'ら ロジスティック回帰',
  ])
})

test('English terms stand in the order of the alphabet, capitals or not', () => {
  const lines = glossaryLines(glossary, 'en').map(({ en, row }) => `${row} ${en}`)
  expect(lines).toEqual([
    'A AdaGrad',
    'B batch',
    'E extrapolation',
    'H hyper',
    'L logistic regression',
    'R regression',
    'W weight',
  ])
})

test('katakana is not given a reading, and the definition is that of the language', () => {
  const [line] = glossaryLines([term('バッチ', 'ばっち', 'batch')], 'en')
  expect(line?.reading).toBeUndefined()
  expect(line?.definition).toBe('A gap.')
})

test('a term is listed with every chapter that explains it', () => {
  const [line] = glossaryLines([{ ...term('回帰', 'かいき', 'regression'), also: ['y', 'z'] }], 'ja')
  expect(line?.chapters).toEqual(['x', 'y', 'z'])
})
