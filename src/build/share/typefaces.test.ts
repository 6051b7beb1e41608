import { expect, test } from 'vitest'
import { charactersOf } from './characters.ts'
import { typeset } from './typefaces.ts'

test('the fonts of a text have its every character, Japanese and Greek alike', () => {
  const { fonts, drawable } = typeset('線形回帰 ŷ = θ₁x ○ Regression')
  expect(drawable).toBe('線形回帰 ŷ = θ1x ○ Regression')
  const sets = fonts.map(charactersOf)
  const lacking = [...drawable].filter((character) => !sets.some((set) => set.has(character.codePointAt(0)!)))
  expect(lacking).toEqual([])
})

test('what no font has is left out', () => {
  expect(typeset('a\u{1f600}b').drawable).toBe('ab')
})
