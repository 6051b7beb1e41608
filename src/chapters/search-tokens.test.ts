import { expect, test } from 'vitest'
import { fold, tokensOfQuery, tokensOfText } from './search-tokens.ts'

test('katakana, half-width kana and hiragana are compared as one, and so are widths and cases of letters', () => {
  expect([fold('ベクトル'), fold('ﾍﾞｸﾄﾙ'), fold('べくとる')]).toEqual(['べくとる', 'べくとる', 'べくとる'])
  expect(fold('ＲｅＬＵ')).toBe('relu')
  expect(fold('R²')).toBe('r2')
})

test('Japanese is found by every pair of characters, and by the last one of a run', () => {
  expect(tokensOfText('勾配降下法')).toEqual(['勾配', '配降', '降下', '下法', '法'])
  expect(tokensOfQuery('勾配降下法')).toEqual(['勾配', '配降', '降下', '下法'])
  expect(tokensOfQuery('法')).toEqual(['法'])
})

test('what is asked for is among what is indexed, wherever the query begins and ends', () => {
  const indexed = tokensOfText('畳み込みニューラルネットワーク')
  for (const query of ['ニューラル', 'にゅーらる', '込みニュー', 'ネットワーク']) {
    expect(indexed).toEqual(expect.arrayContaining(tokensOfQuery(query)))
  }
})

test('words of letters are whole, apart from the Japanese beside them', () => {
  expect(tokensOfQuery('ReLUは k-means、Newton’s')).toEqual(['relu', 'は', 'k', 'means', 'newton', 's'])
  expect(tokensOfText('第3章')).toEqual(['第', '3', '章'])
})

test('spaces, signs and emoji leave nothing to look for', () => {
  expect(tokensOfQuery('   ')).toEqual([])
  expect(tokensOfQuery('🎉👍🏽 …!?')).toEqual([])
})
