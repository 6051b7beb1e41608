import { expect, test } from 'vitest'
import { cut } from './tokens.ts'
import { unknown, Vocabulary } from './vocabulary.ts'

const words = (text: string) => cut(text, 'word').map((piece) => piece.text)

test('English words bring the space before them along, signs stand alone', () => {
  expect(words('Mia has a boat. She’s off!\n')).toEqual([
    ...['Mia', ' has', ' a', ' boat', '.', ' She’s', ' off', '!', '\n'],
  ])
})

test('Japanese is cut where the script changes, kanji one by one', () => {
  expect(words('ミアは赤い鳥を三羽')).toEqual(['ミア', 'は', '赤', 'い', '鳥', 'を', '三', '羽'])
})

test('nothing is lost, whatever the script, and emoji are not torn apart', () => {
  const text = '👩‍🚀 が 12.5kg の café を…\n\t한국어 العربية \u{1F409}!'
  for (const unit of ['word', 'character'] as const) {
    const pieces = cut(text, unit)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.every(({ text: piece }) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toBe(true)
    const last = pieces.at(-1)!
    expect(last.at + [...last.text].length).toBe([...text].length)
  }
  expect(cut('', 'word')).toEqual([])
})

test('a vocabulary has the frequent tokens, and one number for all the rest', () => {
  const vocabulary = new Vocabulary(cut('aaabbc', 'character'), 2)
  expect(vocabulary.tokens).toEqual(['a', unknown])
  expect(vocabulary.idsOf(cut('abz', 'character'))).toEqual([0, 1, 1])
  const small = new Vocabulary(cut('aab', 'character'))
  expect(small.idsOf(cut('abz', 'character'))).toEqual([0, 1, null])
})
