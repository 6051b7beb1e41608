import { expect, test } from 'vitest'
import type { GlossaryLine } from '#/chapters/glossary.ts'
import { filterLines } from './filter-lines.ts'

const line = (id: string, ja: string, reading: string | undefined, definition: string): GlossaryLine => ({
  id,
  ja,
  reading,
  en: id,
  definition,
  row: 'か',
  chapters: ['x'],
})
const lines = [
  line('gradient descent', '勾配降下法', 'こうばいこうかほう', '損失を減らす。'),
  line('vector', 'ベクトル', undefined, '数の並び。'),
]
const idsOf = (typed: string) => filterLines(lines, typed).lines.map(({ id }) => id)

test('terms are found by name, reading, English and definition', () => {
  for (const typed of ['勾配', 'コウバイ', 'descent', '損失', '降下 減らす']) {
    expect(idsOf(typed)).toEqual(['gradient descent'])
  }
  expect(idsOf('べくとる')).toEqual(['vector'])
})

test('nothing typed shows all, what is not there and mere signs show none', () => {
  expect(idsOf(' 　')).toHaveLength(2)
  expect(idsOf('量子')).toEqual([])
  expect(idsOf('🎉')).toEqual([])
  expect(idsOf('あ'.repeat(2000))).toEqual([])
})
