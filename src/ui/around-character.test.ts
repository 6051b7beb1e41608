import { expect, test } from 'vitest'
import { aroundCharacter } from './around-character.ts'

const gap = '\u00a0'

test('the character stands between what comes before and after it in its line', () => {
  expect(aroundCharacter('x + * y', 4)).toEqual({ before: 'x + ', marked: '*', after: ' y' })
  expect(aroundCharacter('ab\ncd\nef', 4)).toEqual({ before: 'c', marked: 'd', after: '' })
})

test('at the end of a line the gap is marked, and a pair of surrogates is one character', () => {
  expect(aroundCharacter('x +', 3)).toEqual({ before: 'x +', marked: gap, after: '' })
  expect(aroundCharacter('ab\ncd', 2)).toEqual({ before: 'ab', marked: gap, after: '' })
  expect(aroundCharacter('', 0)).toEqual({ before: '', marked: gap, after: '' })
  expect(aroundCharacter('x 😀', 2)).toEqual({ before: 'x ', marked: '😀', after: '' })
})

test('what is far away is left out', () => {
  const { before, after } = aroundCharacter(`${'a'.repeat(50)}?${'b'.repeat(50)}`, 50)
  expect([before, after]).toEqual([`…${'a'.repeat(24)}`, `${'b'.repeat(24)}…`])
})
