import { expect, test } from 'vitest'
import { languages } from '#/base/language.ts'
import { choosePreferred } from './preferred-language.ts'

test('the choice made before wins', () => {
  expect(choosePreferred(languages, 'en', ['ja-JP'])).toBe('en')
})

test('the first language of the browser that the book has comes next', () => {
  expect(choosePreferred(languages, null, ['fr-FR', 'EN-GB', 'ja'])).toBe('en')
  expect(choosePreferred(languages, 'klingon', ['de', 'ja-JP', 'en'])).toBe('ja')
})

test('a reader of neither gets Japanese', () => {
  expect(choosePreferred(languages, null, ['fr', 'de'])).toBe('ja')
  expect(choosePreferred(languages, null, [])).toBe('ja')
})

test('its source runs by itself, as the inline script of the root page needs', () => {
  const run = new Function(`return (${choosePreferred.toString()})(['ja', 'en'], null, ['en-US'])`)
  expect(run()).toBe('en')
})
